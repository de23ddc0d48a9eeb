#!/usr/bin/python3
"""Compares what `pastiche-cli evaluate` prints with an independent computation of the objective.

papers.py states the objective in PyTorch, vgg.py reads the weights and runs the network; neither
shares code with Pastiche. Every term and every layer's loss of every case below has to agree to
1e-4 relative in fp32, and in bf16 to what rounding every feature to 8 binary digits leaves of it.
The photo, the paintings and the masks have unequal sizes and shapes, are written as
PNG by this script, and are used at the size that they have, so that nothing is resampled.

Exit code 0: all agree; 1: some do not; 77: this machine lacks what is needed, and the last line of
output says what.
"""

import argparse
import json
import os
import pathlib
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True

SKIPPED = 77
TOLERANCE = {"fp32": 1e-4, "bf16": 0.01}


def skip(reason):
    print(f"Skipped: {reason}")
    sys.exit(SKIPPED)


try:
    import numpy
    import PIL.Image
    import PIL.ImageOps
    import torch
except ImportError as error:
    skip(f"{error}; install python3-torch, python3-numpy and python3-pil")

from papers import Painting, Picture, Settings, losses  # noqa: E402
from vgg import LAYERS, read_builtin, read_prefix  # noqa: E402

PHOTO_SIZE = (181, 134)
FIRST_SIZE = (150, 203)
SECOND_SIZE = (122, 95)


class Pictures:
    """The pictures of all cases: as files for the program, as tensors for the computation."""

    def __init__(self, folder, sources):
        self.folder = pathlib.Path(folder)
        self.path_of = {}
        photo, first, second = [PIL.Image.open(path).convert("RGB") for path in sources]
        self.photo = self.picture("photo", photo.resize(PHOTO_SIZE, PIL.Image.LANCZOS))
        self.first = self.picture("first", first.resize(FIRST_SIZE, PIL.Image.LANCZOS))
        self.second = self.picture("second", second.resize(SECOND_SIZE, PIL.Image.LANCZOS))
        # Something between a photo and a painting, as a run would leave it.
        blend = PIL.Image.blend(photo.resize(PHOTO_SIZE), second.resize(PHOTO_SIZE), 0.4)
        self.image = self.picture("image", blend)
        x, y = numpy.meshgrid(*[numpy.linspace(0, 1, side) for side in PHOTO_SIZE])
        self.left = self.mask("left", 1 - x)
        self.disc = self.mask("disc", 1.5 - 4 * numpy.hypot(x - 0.4, y - 0.6))
        self.grey = self.picture("grey", second.convert("L").resize(SECOND_SIZE).convert("RGB"))
        # Black ink on cream paper, with as much of the colours left as is not seen.
        ink = PIL.ImageOps.colorize(first.convert("L").resize(FIRST_SIZE), (20, 18, 24),
                                    (246, 236, 212))
        self.ink = self.picture("ink", PIL.Image.blend(ink, first.resize(FIRST_SIZE), 0.01))
        self.cut_photo = self.cut_out("cut_photo", photo, PHOTO_SIZE)
        self.cut_first = self.cut_out("cut_first", first, FIRST_SIZE)

    def store(self, name, picture):
        """Writes 8-bit pixels; nothing that the source file said besides travels with them."""
        path = self.folder / f"{name}.png"
        pixels = numpy.array(picture)
        PIL.Image.fromarray(pixels).save(path)
        return path, torch.from_numpy(pixels.astype("float64") / 255)

    def picture(self, name, picture):
        path, values = self.store(name, picture)
        planes = values.permute(2, 0, 1)
        made = Picture(planes[:3], planes[3] if len(planes) == 4 else None)
        self.path_of[made] = path
        return made

    def mask(self, name, values):
        path, mask = self.store(name, (values.clip(0, 1) * 255).round().astype("uint8"))
        self.path_of[mask] = path
        return mask

    def cut_out(self, name, source, size):
        """Opaque in the middle, transparent at the borders, half of each between."""
        picture = source.resize(size, PIL.Image.LANCZOS).convert("RGBA")
        x, y = numpy.meshgrid(*[numpy.linspace(-1, 1, side) for side in size])
        alpha = (3 - 3 * numpy.maximum(abs(x), abs(y) ** 2)).clip(0, 1) * 255
        picture.putalpha(PIL.Image.fromarray(alpha.round().astype("uint8")))
        return self.picture(name, picture)


def builtin_cases(p):
    """(name, settings, paintings, more arguments of losses)."""
    one, two = [Painting(p.first)], [Painting(p.first, 1), Painting(p.second, 3)]
    left = [Painting(p.first, 1, p.left), Painting(p.second)]
    overlapping = [Painting(p.first, 1, p.left), Painting(p.second, 1, p.disc), Painting(p.image)]
    transparent = {"content": p.cut_photo}
    weighted = Settings(alpha=0.7, beta=0.3, tv=11,
                        content_layers=(("conv2_2", 0.5), ("conv5_2", 4.0)),
                        style_layers=(("conv1_2", 0.25), ("conv3_3", 2.0)))
    every = tuple((name, (i + 1) / 16) for i, name in enumerate(LAYERS))
    return [
        ("defaults", Settings(), one, {}),
        *[(f"{scale}", Settings(loss_scale=scale), one, {})
          for scale in ("gatys", "mean", "feature-count", "half-sum", "neural-style")],
        ("gatys as published", Settings(loss_scale="gatys", activation_level=300, padding="zero"),
         one, {}),
        *[(f"{form} in {scale}", Settings(loss_scale=scale, tv_form=form), one, {})
          for scale, form in (("balanced", "absolute"), ("mean", "squared-sum"),
                              ("balanced", "absolute-sum"), ("feature-count", "absolute"),
                              ("neural-style", "absolute"), ("neural-style", "squared-sum"))],
        ("layer weights", weighted, one, {}),
        ("every layer", Settings(content_layers=every, style_layers=every[::-1]), one, {}),
        ("maximum pooling", Settings(pooling="max"), one, {}),
        ("average pooling, zeros", Settings(pooling="average", padding="zero"), one, {}),
        ("two paintings", Settings(loss_scale="mean"), two, {}),
        ("mask and rest", Settings(), left, {}),
        ("mask alone", Settings(loss_scale="gatys"), left[:1], {}),
        ("overlapping masks and rest", Settings(loss_scale="feature-count"), overlapping, {}),
        ("two paintings in one mask",
         Settings(), [Painting(p.first, 1, p.disc), Painting(p.second, 3, p.disc)], {}),
        ("wasserstein", Settings(style_loss="wasserstein"), one, {}),
        ("wasserstein, gatys, level, blend",
         Settings(style_loss="wasserstein", loss_scale="gatys", activation_level=7), two, {}),
        ("wasserstein, masks", Settings(style_loss="wasserstein"), overlapping, {}),
        *[(f"gram-moments, {scale}", Settings(style_loss="gram-moments", loss_scale=scale), one,
           {}) for scale in ("balanced", "gatys", "feature-count", "half-sum", "neural-style")],
        ("gram-moments, level, blend",
         Settings(style_loss="gram-moments", activation_level=7), two, {}),
        ("gram-moments, masks", Settings(style_loss="gram-moments"), overlapping, {}),
        ("transparent painting", Settings(), [Painting(p.cut_first)], {}),
        ("transparent photo", Settings(loss_scale="mean"), one, transparent),
        ("transparent, masks, wasserstein", Settings(style_loss="wasserstein"),
         [Painting(p.cut_first, 1, p.left), Painting(p.second)], transparent),
        ("protected", Settings(), left, {"protect": p.disc}),
        ("roughness", Settings(roughness_weight=0.5, roughness=0.3), one, {}),
        ("roughness, blend, transparent photo", Settings(roughness_weight=0.5, roughness=0.2),
         [Painting(p.first, 1), Painting(p.cut_first, 3)], transparent),
        ("roughness, masks, protected", Settings(roughness_weight=0.5, roughness=0.3),
         [Painting(p.cut_first, 1, p.left), Painting(p.ink), Painting(p.second, 2)],
         {"protect": p.disc}),
        ("roughness, grey", Settings(roughness_weight=0.5, roughness=0.1, color="keep-luminance"),
         two, {}),
        ("roughness, ink in a mask", Settings(roughness_weight=0.5, roughness=0.3),
         [Painting(p.ink, 1, p.left), Painting(p.first)], {}),
        ("edge smoothness", Settings(edge_smoothness=20), one, {}),
        ("edge smoothness, grey, protected",
         Settings(edge_smoothness=20, color="keep-luminance"), one, {"protect": p.disc}),
        ("grey painting", Settings(), [Painting(p.grey)], {}),
        ("ink, transparent photo", Settings(edge_smoothness=20), [Painting(p.ink)], transparent),
        ("grey and ink in one mask, colour in the rest", Settings(edge_smoothness=20),
         [Painting(p.grey, 1, p.left), Painting(p.ink, 3, p.left), Painting(p.first)],
         {"protect": p.disc}),
        ("grey and colour blended", Settings(), [Painting(p.grey), Painting(p.first, 3)], {}),
        ("wasserstein, ink", Settings(style_loss="wasserstein"), [Painting(p.ink)], {}),
        *[(f"{mode}, ink", Settings(color=mode), [Painting(p.ink, 1, p.left), Painting(p.first)], {})
          for mode in ("keep-luminance", "match-histogram", "match-cholesky", "match-luminance")],
        *[(mode, Settings(color=mode), two, {})
          for mode in ("keep-luminance", "match-histogram", "match-cholesky", "match-luminance")],
    ]


def prefix_cases(p):
    """Of the layers that the VGG-19 prefix has."""
    one, two = [Painting(p.first)], [Painting(p.first, 1), Painting(p.second, 3)]
    layers = {"content_layers": (("conv2_2", 0.5), ("conv3_1", 1.0)),
              "style_layers": tuple((f"conv{block}_1", 1 / 3) for block in (1, 2, 3))}

    def settings(**more):
        return Settings(**layers, **more)

    return [
        *[(f"{scale}", settings(loss_scale=scale), one, {})
          for scale in ("balanced", "gatys", "mean", "feature-count", "half-sum",
                        "neural-style")],
        ("gatys, zeros, average", settings(loss_scale="gatys", padding="zero", pooling="average"),
         two, {}),
        *[(f"{scale}, zeros, maximum", settings(loss_scale=scale, padding="zero", pooling="max"),
           one, {}) for scale in ("mean", "neural-style")],
        ("mask, gram-moments, neural-style",
         settings(style_loss="gram-moments", loss_scale="neural-style", activation_level=3),
         [Painting(p.first, 1, p.left), Painting(p.second)], {}),
        ("mask, wasserstein", settings(style_loss="wasserstein", activation_level=3),
         [Painting(p.first, 1, p.left), Painting(p.second)], {}),
    ]


def options_of(settings):
    """The command line's, for what differs from the documented defaults."""
    options = []
    for name, default in vars(Settings()).items():
        value = getattr(settings, name)
        if value == default:
            continue
        if name.endswith("_layers"):
            value = ",".join(f"{layer}:{weight!r}" for layer, weight in value)
        options += ["--" + name.replace("_", "-"), str(value)]
    return options


def evaluate(program, pictures, how, network_options, settings, paintings, more):
    """What the program prints, and its options in words."""
    path_of = pictures.path_of
    options = options_of(settings)
    for painting in paintings:
        options += ["--style", f"{path_of[painting.picture]}:{painting.share!r}"]
        options += ["--mask", "none" if painting.mask is None else str(path_of[painting.mask])]
    if "protect" in more:
        options += ["--protect", str(path_of[more["protect"]])]
    as_stored = pictures.folder / "as_stored.json"
    # Without what came after version 1, and without its total variation: a case names what it tests.
    as_stored.write_text('{"version": 1, "size": "original", "tv": 0}')
    command = [program, "evaluate", "--recipe", str(as_stored), *how, "--image", str(path_of[pictures.image]),
               "--content", str(path_of[more.get("content", pictures.photo)]),
               *network_options, *options]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    if run.returncode != 0:
        sys.exit(f"{' '.join(command)}\nended with {run.returncode}: {run.stderr}")
    shown = " ".join(options).replace(f"{pictures.folder}/", "")
    return json.loads(run.stdout), shown


def rows(values):
    """{"conv1_1 style": value, ..., "total": value}."""
    flat = {f"{layer} {term}": value
            for layer, terms in values["layers"].items() for term, value in terms.items()}
    return {**flat, **{term: value for term, value in values.items() if term != "layers"}}


def compare(name, shown, tolerance, printed, computed):
    """Prints both numbers of each term; the terms that disagree, and the largest difference."""
    print(f"\n{name}: {shown}")
    printed, computed = rows(printed), rows(computed)
    wrong, worst = [], 0.0
    for term in sorted(printed.keys() ^ computed.keys()):
        wrong.append(f"{name}: only one of the two has {term}")
    for term in sorted(printed.keys() & computed.keys()):
        ours, theirs = printed[term], computed[term]
        # A term of 0 would agree with any factor: no case may have one.
        difference = abs(ours - theirs) / theirs if theirs > 0 else float("inf")
        agrees = difference <= tolerance
        mark = "" if agrees else "  WRONG"
        print(f"  {term:<16} {ours:16.8e} {theirs:16.8e}  {difference:.1e}{mark}")
        worst = max(worst, difference)
        if not agrees:
            wrong.append(f"{name}: {term} is {ours!r}, the independent computation has {theirs!r}")
    return wrong, worst


def multiplies_bf16():
    """Whether the processor does, or is to emulate it."""
    if os.environ.get("PASTICHE_PRECISION") == "bf16":
        return True
    cpuinfo = pathlib.Path("/proc/cpuinfo")
    return cpuinfo.exists() and "avx512_bf16" in cpuinfo.read_text()


def names_card(program):
    """Whether the program sees a graphics card."""
    version = subprocess.run([program, "--version"], capture_output=True, text=True, check=False)
    return "\ncuda: " in version.stdout


def main():
    repository = pathlib.Path(__file__).resolve().parents[2]
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program", help="the built pastiche-cli")
    parser.add_argument("--network", choices=("builtin", "prefix"), default="builtin")
    parser.add_argument("--shared", type=pathlib.Path, default=repository.parent / "shared",
                        help="folder with images/ and network/ to compare on, if there")
    parser.add_argument("--precision", choices=TOLERANCE, default="fp32")
    parser.add_argument("--device", choices=("cpu", "cuda"), default="cpu")
    arguments = parser.parse_args()
    on_card = arguments.device == "cuda"
    if on_card and not names_card(arguments.program):
        skip("there is no graphics card that LibTorch can use")
    if arguments.precision == "bf16" and not on_card and not multiplies_bf16():
        skip("this processor does not multiply bf16; PASTICHE_PRECISION=bf16 has it emulated")

    images = arguments.shared / "images"
    sources = [images / name for name in
               ("golden_gate.jpg", "starry_night_google.jpg", "the_scream.jpg")]
    if not all(path.exists() for path in sources):
        samples = repository / "resources" / "samples"
        sources = [samples / name for name in ("coast.jpg", "strokes.jpg", "woodcut.jpg")]
    if arguments.network == "builtin":
        network = read_builtin(repository / "resources" / "network" / "pastiche-19.safetensors")
        network_options, cases = [], builtin_cases
    else:
        path = arguments.shared / "network" / "vgg19-to-conv3_1.pth"
        if not path.exists():
            skip(f"there is no VGG-19 prefix {path}")
        network = read_prefix(path)
        # The file's own features are to be compared, not normalised ones.
        network_options, cases = ["--network", str(path), "--no-normalize"], prefix_cases

    wrong, worst, count = [], 0.0, 0
    with tempfile.TemporaryDirectory() as folder, torch.no_grad():
        pictures = Pictures(folder, sources)
        print(f"On {', '.join(path.name for path in sources)}; columns: pastiche-cli, independent, "
              "relative difference")
        for name, settings, paintings, more in cases(pictures):
            how = ["--precision", arguments.precision, "--device", arguments.device]
            printed, shown = evaluate(arguments.program, pictures, how, network_options, settings,
                                      paintings, more)
            computed = losses(settings, network, pictures.image,
                              more.get("content", pictures.photo), paintings, more.get("protect"))
            case_wrong, case_worst = compare(name, shown, TOLERANCE[arguments.precision], printed,
                                              computed)
            wrong += case_wrong
            worst = max(worst, case_worst)
            count += len(rows(computed))
    print(f"\n{count} values, {len(wrong)} of them wrong; largest relative difference {worst:.1e}")
    for line in wrong:
        print(line)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
