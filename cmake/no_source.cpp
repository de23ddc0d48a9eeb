// Nothing: the targets that have it exist for their precompiled headers (Precompile.cmake).
