#pragma once

#include <cstdio>
#include <string>

namespace pastiche::cli {

/// Gives standard input, output and error something to be where the program was started without
/// one of them: otherwise the next file that is opened, a picture say, would take its place, and
/// what is printed would be written into that.
void OpenStandardStreams();

/// Writes the text to standard output or error at once. Where nobody reads it any more, because the
/// pipe was closed at its other end, that is noted as an interrupt is: the program ends in order.
/// No other error matters: a log on a full disk is no reason to end a run.
void Print(std::FILE* stream, const std::string& text);

}  // namespace pastiche::cli
