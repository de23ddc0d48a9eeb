"""The objective as docs/objective.md and the papers that it names state it, written down plainly in
double precision. Slow on purpose: each formula stands here as it is printed, raw Gram matrices and
all, and not as Pastiche computes it."""

import dataclasses
import typing

import torch
import torch.nn.functional as F

from vgg import block_of

LUMA = torch.tensor([0.299, 0.587, 0.114], dtype=torch.double)
LEAST_VARIANCE = (0.5 / 255) ** 2
EDGE_SIGMA = 0.05
ROUGHNESS_FLOOR = 2 / (12 * 255 ** 2)
COVARIANCE_FLOOR = 1e-4
TINT_STEPS = 32
LEAST_COLOUR = 8 / 255
WASSERSTEIN_BALANCE = 0.3


@dataclasses.dataclass(frozen=True)
class Settings:
    """What of a recipe the objective looks at, under the names of the command line. The defaults
    are those that the documents state, so that leaving an option away is compared too."""

    alpha: float = 1e-3
    beta: float = 1.0
    tv: float = 0.0
    tv_form: str = "squared"
    roughness_weight: float = 0.0
    roughness: float = 1.0
    edge_smoothness: float = 0.0
    loss_scale: str = "balanced"
    style_loss: str = "gram"
    activation_level: float = 1.0
    color: str = "keep-style"
    pooling: str = "network"
    padding: str = "replicate"
    content_layers: typing.Tuple = (("conv4_2", 1.0),)
    style_layers: typing.Tuple = tuple((f"conv{block}_1", 0.2) for block in range(1, 6))


@dataclasses.dataclass(frozen=True, eq=False)
class Picture:
    """RGB (3, height, width) and opacity (height, width), in [0, 1]. What can be seen at all counts in
    full, however opaque it is."""

    rgb: torch.Tensor
    alpha: typing.Optional[torch.Tensor] = None

    def visible(self):
        return torch.ones_like(self.rgb[0]) if self.alpha is None else (self.alpha > 0).double()


@dataclasses.dataclass(frozen=True, eq=False)
class Painting:
    picture: Picture
    share: float = 1.0
    mask: typing.Optional[torch.Tensor] = None  # (height, width) of the photo.


def content_term(scale, f, p):
    """Of the features F and the photo's P, (N, M)."""
    squares = (f - p) ** 2
    return {"gatys": lambda: squares.sum() / 2,
            "half-sum": lambda: squares.sum() / 2,
            "mean": lambda: squares.mean(),
            "feature-count": lambda: squares.mean(),
            "neural-style": lambda: squares.mean(),
            "balanced": lambda: 8 * squares.mean()}[scale]()


def gram_term(scale, g, a, m):
    """Of Gram matrices g and a, both per position; F F^T itself is m times that. Published sums are
    for a painting as large as the picture, so a's raw matrix is brought to the picture's m."""
    n = len(g)
    raw = m * g - m * a
    return {"gatys": lambda: (raw ** 2).sum() / (4 * n ** 2 * m ** 2),
            "feature-count": lambda: (raw ** 2).mean() / (n * m),
            "half-sum": lambda: ((g - a) ** 2).sum() / 2,
            "neural-style": lambda: ((raw / (n * m)) ** 2).mean(),
            "mean": lambda: ((g - a) ** 2).mean(),
            "balanced": lambda: ((g - a) ** 2).mean()}[scale]()


def moments_term(scale, g, mu, a, nu, m):
    """What gram-moments adds: squared differences of each map's mean and standard deviation."""
    n = len(g)
    tau, sigma = a.diagonal() - nu ** 2, g.diagonal() - mu ** 2
    floor = COVARIANCE_FLOOR * tau.mean()
    squares = (mu - nu) ** 2 + ((sigma + floor).sqrt() - (tau + floor).sqrt()) ** 2
    return {"gatys": lambda: squares.sum() / (4 * n),
            "feature-count": lambda: squares.sum() * m / n ** 2,
            "half-sum": lambda: squares.sum() / 2,
            "neural-style": lambda: 10 * squares.mean(),
            "mean": lambda: squares.mean(),
            "balanced": lambda: squares.mean()}[scale]()


def square_root(matrix):
    values, vectors = torch.linalg.eigh(matrix)
    return (vectors * values.clamp(min=0).sqrt()) @ vectors.T


def wasserstein_term(g, mu, a, nu):
    """The squared 2-Wasserstein distance of two normal distributions, scaled. The trace of
    (S^1/2 Sigma S^1/2)^1/2 is the sum of the singular values of Sigma^1/2 S^1/2."""
    n = len(g)
    s = a - torch.outer(nu, nu)
    floor = COVARIANCE_FLOOR * s.diagonal().mean() * torch.eye(n, dtype=torch.double)
    s = s + floor
    sigma = g - torch.outer(mu, mu) + floor
    shared = torch.linalg.svdvals(square_root(sigma) @ square_root(s)).sum()
    distance = ((mu - nu) ** 2).sum() + sigma.trace() + s.trace() - 2 * shared
    return WASSERSTEIN_BALANCE / n * distance


def statistics(features, weights, layer):
    """Mean of F F^T and of F over positions, each weighted by the mean of `weights`, (height,
    width), over the pixels that it stands for; and the mean of these weights."""
    t = F.avg_pool2d(weights[None, None], 2 ** block_of(layer)).flatten()
    f = features.flatten(1)
    return (f * t) @ f.T / t.sum(), f @ t / t.sum(), t.mean()


def regions_of(content, paintings, protect):
    """[(paintings, weights of the pixels)] (docs/objective.md, "Several paintings")."""
    paintable = content.visible()
    if protect is not None:
        paintable = paintable * (1 - protect)
    return [(members, paintable * pixels) for members, pixels in parts_of(content, paintings)]


def parts_of(content, paintings):
    """The regions, whatever of the photo is hidden or protected."""
    everywhere = torch.ones_like(content.rgb[0])
    masks = []
    for painting in paintings:
        if painting.mask is not None and not any(painting.mask is mask for mask in masks):
            masks.append(painting.mask)
    total = sum(masks, torch.zeros_like(everywhere))
    regions = [([p for p in paintings if p.mask is mask], mask / total.clamp(min=1))
               for mask in masks]
    rest = [painting for painting in paintings if painting.mask is None]
    if rest:
        regions.append((rest, (1 - total).clamp(min=0)))
    return regions


def colour_statistics(picture):
    """Mean (3) and covariance (3, 3) of the visible pixels."""
    visible = picture.visible().flatten()
    colours = picture.rgb.flatten(1)
    mean = colours @ visible / visible.sum()
    centred = colours - mean[:, None]
    covariance = (centred * visible) @ centred.T / visible.sum()
    return mean, covariance + LEAST_VARIANCE * torch.eye(3, dtype=torch.double)


def grey(rgb):
    return torch.einsum("c,chw->hw", LUMA, rgb).expand(3, -1, -1)


def tint_of(picture):
    """Mean colour less luminance at luminances 0, 1 / TINT_STEPS, ..., 1, (3, TINT_STEPS + 1), for
    pictures of 256 pixels at the most, which are not resampled for it."""
    luminance = torch.einsum("c,chw->hw", LUMA, picture.rgb).flatten()
    knots = torch.arange(TINT_STEPS + 1, dtype=torch.double)[:, None]
    near = torch.exp(-(knots - TINT_STEPS * luminance) ** 2 / 2) * picture.visible().flatten()
    return (picture.rgb.flatten(1) - luminance) @ near.T / near.sum(1)


def chroma_at(tint, luminance):
    """Of any shape, with the colours in front."""
    position = TINT_STEPS * luminance.clamp(0, 1)
    below = position.floor().clamp(max=TINT_STEPS - 1).long()
    share = position - below
    return (1 - share) * tint[:, below] + share * tint[:, below + 1]


def has_only_a_tint(picture):
    """Whether 99 of 100 visible pixels lie near the mean colour of their luminance."""
    luminance = torch.einsum("c,chw->hw", LUMA, picture.rgb).flatten()
    chroma = picture.rgb.flatten(1) - luminance
    visible = picture.visible().flatten()
    expected = chroma_at(tint_of(picture), luminance)
    coloured = ((chroma - expected).norm(dim=0) > LEAST_COLOUR).double()
    return coloured @ visible <= 0.01 * visible.sum()


def tint_seen(mode, members, content):
    """In which a person sees a part that is painted in luminance alone."""
    if mode not in ("keep-style", "match-luminance"):
        return tint_of(content)
    total = torch.zeros(3, TINT_STEPS + 1, dtype=torch.double)
    for painting in members:
        tint = tint_of(painting.picture)
        if mode == "match-luminance":
            scale, (m_s, m_c) = luminance_scale(painting.picture, content)
            knots = torch.arange(TINT_STEPS + 1, dtype=torch.double) / TINT_STEPS
            tint = chroma_at(tint, (knots - m_c) / scale + m_s)
        total += painting.share * tint
    return total / sum(painting.share for painting in members)


def luminance_scale(painting, content):
    """How many times as wide the photo's luminances lie, and both means."""
    (m_s, c_s), (m_c, c_c) = colour_statistics(painting), colour_statistics(content)
    return (torch.sqrt((LUMA @ c_c @ LUMA) / (LUMA @ c_s @ LUMA)), (LUMA @ m_s, LUMA @ m_c))


def in_luminance_alone(mode, paintings):
    """Of the paintings of one region."""
    if mode == "keep-luminance":
        return True
    return all(has_only_a_tint(painting.picture) for painting in paintings if painting.share > 0)


def in_grey(mode, rgb, content, paintings):
    """What the network sees of a picture where luminance alone is painted."""
    if mode == "keep-luminance":
        return grey(rgb)
    share = sum((pixels for members, pixels in parts_of(content, paintings)
                 if in_luminance_alone(mode, members)), torch.zeros_like(rgb[0]))
    return rgb + share * (grey(rgb) - rgb)


def seen_by_network(mode, shown, photo, content, paintings, protect):
    """What the network saw of a picture x that a person sees as `shown`: what is protected is mixed
    in for both, and where luminance alone is painted, in part or all, a person sees the tint in
    place of the colours of x. `photo`: without what is hidden."""
    parts = [(members, share) for members, share in parts_of(content, paintings)
             if in_luminance_alone(mode, members)]
    if not parts:
        return shown
    if mode == "keep-luminance" or any((share == 1).all() for _, share in parts):
        return grey(shown)
    protect = torch.zeros_like(shown[0]) if protect is None else protect
    seen = shown - protect * (photo - in_grey(mode, photo, content, paintings))
    painted = (shown - protect * photo) / (1 - protect).clamp(min=1e-6)
    for members, share in parts:
        tint = tint_seen(mode, members, content)
        seen = seen - (1 - protect) * share * chroma_at(tint, grey(painted)[0])
    return seen


def in_colours_of(mode, painting, content, luminance_alone):
    """The painting's pixels in the colours that --color gives them."""
    rgb = without_hidden(painting)
    if mode == "keep-style":
        return grey(rgb) if luminance_alone else rgb
    if luminance_alone:
        mode = "keep-luminance"
    (m_s, c_s), (m_c, c_c) = colour_statistics(painting), colour_statistics(content)
    if mode in ("keep-luminance", "match-luminance"):
        scale, (mean_s, mean_c) = luminance_scale(painting, content)
        matched = scale * (grey(rgb) - mean_s) + mean_c
        return matched if mode == "keep-luminance" else rgb + matched - grey(rgb)
    root = square_root if mode == "match-histogram" else torch.linalg.cholesky
    matrix = root(c_c) @ torch.linalg.inv(root(c_s))
    return torch.einsum("ij,jhw->ihw", matrix, rgb - m_s[:, None, None]) + m_c[:, None, None]


def twice_as_large(x, axis):
    """Linear between the middles of pixels: a quarter of the neighbour on each one's side."""
    count = x.shape[axis]
    before = x.index_select(axis, torch.arange(-1, count - 1).clamp(min=0))
    after = x.index_select(axis, torch.arange(1, count + 1).clamp(max=count - 1))
    pairs = torch.stack([0.75 * x + 0.25 * before, 0.75 * x + 0.25 * after], axis + 1)
    return pairs.flatten(axis, axis + 1)


def pull_push(rgb, known):
    """Unknown pixels from the means of the known ones in ever larger squares."""
    rows, columns = known.shape
    if known.all():
        return rgb
    pad = (0, columns % 2, 0, rows % 2)
    known_sum = F.avg_pool2d(F.pad(known.double(), pad)[None, None], 2, divisor_override=1)[0]
    colour_sum = F.avg_pool2d(F.pad(rgb * known, pad)[None], 2, divisor_override=1)[0]
    coarse = pull_push(colour_sum / known_sum.clamp(min=1), known_sum[0] > 0)
    between = twice_as_large(twice_as_large(coarse, 1), 2)[:, :rows, :columns]
    return torch.where(known, rgb, between)


def without_hidden(picture):
    """What cannot be seen goes on from what can."""
    return pull_push(picture.rgb, picture.visible() > 0)


def total_variation(scale, form, x):
    power = 1 if form.startswith("absolute") else 2
    total = sum((x.diff(dim=axis).abs() ** power).sum() for axis in (1, 2))
    if scale == "neural-style" and form == "squared":
        return sum(((256 * x).diff(dim=axis) ** 2).sum() for axis in (1, 2)) / 2
    per_pixel = scale in ("balanced", "mean") and not form.endswith("-sum")
    return total / (x.shape[1] * x.shape[2]) if per_pixel else total


def edge_smoothness(x, photo):
    painted = x - photo
    total = torch.zeros((), dtype=torch.double)
    for axis in (1, 2):
        contrast = (photo.diff(dim=axis) ** 2).sum(0)
        weights = torch.exp(-contrast / (2 * EDGE_SIGMA ** 2))
        total += (weights * (painted.diff(dim=axis) ** 2).sum(0)).sum()
    return total / (x.shape[1] * x.shape[2])


def energies(x, weights):
    """E of the picture x, (3, height, width): octave by octave, the mean squared differences to the
    right, down, down and right, down and left."""
    found = []
    for h in (1, 2, 4):
        y = F.avg_pool2d(x[None], h, stride=1)[0]
        t = -F.max_pool2d(-weights[None, None], h, stride=1)[0, 0]
        rows, columns = t.shape
        for down, right in ((0, h), (h, 0), (h, h), (h, -h)):
            begin = (slice(0, rows - down), slice(max(0, -right), columns - max(0, right)))
            end = (slice(down, rows), slice(max(0, right), columns + min(0, right)))
            w = torch.minimum(t[begin], t[end])
            squares = ((y[:, end[0], end[1]] - y[:, begin[0], begin[1]]) ** 2).mean(0)
            found.append((w * squares).sum() / w.sum())
    return found


def roughness_term(settings, seen, content, paintings, regions):
    """sum_r rho_r sum max(0, log(E + e) - log(s^(1/h) A + e))^2."""
    total = torch.zeros((), dtype=torch.double)
    for members, pixels in regions:
        allowed = [torch.zeros((), dtype=torch.double)] * 12
        luminance_alone = in_luminance_alone(settings.color, members)
        for painting in members:
            rgb = in_colours_of(settings.color, painting.picture, content, luminance_alone)
            share = painting.share / sum(other.share for other in members)
            own = energies(rgb, painting.picture.visible())
            allowed = [a + share * e for a, e in zip(allowed, own)]
        shares = [settings.roughness ** (1 / h) for h in (1, 2, 4) for _ in range(4)]
        for e, a, s in zip(energies(seen, pixels), allowed, shares):
            beyond = torch.log(e + ROUGHNESS_FLOOR) - torch.log(s * a + ROUGHNESS_FLOOR)
            total += pixels.mean() * beyond.clamp(min=0) ** 2
    return total


def style_term(settings, layer, f, targets, regions):
    """sum_r rho_r E(G_r, A_r). `targets`: the features of each painting, (painting, features)."""
    total = torch.zeros((), dtype=torch.double)
    for members, pixels in regions:
        g, mu, part = statistics(f, pixels, layer)
        a, nu = torch.zeros_like(g), torch.zeros_like(mu)
        for painting, features in targets:
            if painting in members:
                gram, mean, _ = statistics(features, painting.picture.visible(), layer)
                share = painting.share / sum(other.share for other in members)
                a, nu = a + share * gram, nu + share * mean
        if settings.style_loss == "wasserstein":
            total += part * wasserstein_term(g, mu, a, nu)
            continue
        total += part * gram_term(settings.loss_scale, g, a, f[0].numel())
        if settings.style_loss == "gram-moments":
            total += part * moments_term(settings.loss_scale, g, mu, a, nu, f[0].numel())
    return total


def content_terms(settings, features, seen, photo):
    f, p = features(seen, settings.content_layers), features(photo, settings.content_layers)
    return {layer: content_term(settings.loss_scale, f[layer], p[layer]) for layer in f}


def style_terms(settings, features, seen, content, paintings, regions):
    f = features(seen, settings.style_layers)
    painted = []
    for painting in paintings:
        members = next(members for members, _ in regions if painting in members)
        rgb = in_colours_of(settings.color, painting.picture, content,
                            in_luminance_alone(settings.color, members))
        painted.append((painting, features(rgb, settings.style_layers)))
    terms = {}
    for layer in f:
        targets = [(painting, found[layer]) for painting, found in painted]
        terms[layer] = style_term(settings, layer, f[layer], targets, regions)
    return terms


def losses(settings, network, image, content, paintings, protect=None):
    """{"total", "content", "style", "tv", "roughness", "edge_smoothness", "layers": {name: {term:
    value}}} of the picture `image`, as pastiche-cli evaluate prints them."""
    s = settings
    photo = without_hidden(content)
    seen = seen_by_network(s.color, image.rgb, photo, content, paintings, protect)
    photo = in_grey(s.color, photo, content, paintings)

    def features(rgb, weights):
        found = network.features(rgb, [layer for layer, _ in weights], s.pooling, s.padding)
        return {layer: s.activation_level * values for layer, values in found.items()}

    regions = regions_of(content, paintings, protect)
    c = content_terms(s, features, seen, photo)
    e = style_terms(s, features, seen, content, paintings, regions)
    content_sum = sum(weight * c[layer] for layer, weight in s.content_layers)
    style_sum = sum(weight * e[layer] for layer, weight in s.style_layers)
    tv = total_variation(s.loss_scale, s.tv_form, seen)
    terms = {"total": s.alpha * content_sum + s.beta * style_sum + s.tv * tv,
             "content": content_sum, "style": style_sum, "tv": tv}
    if s.roughness_weight > 0:
        terms["roughness"] = roughness_term(s, seen, content, paintings, regions)
        terms["total"] = terms["total"] + s.roughness_weight * terms["roughness"]
    if s.edge_smoothness > 0:
        terms["edge_smoothness"] = edge_smoothness(seen, photo)
        terms["total"] = terms["total"] + s.edge_smoothness * terms["edge_smoothness"]
    layers = {layer: {} for layer in [*c, *e]}
    for term, values in (("content", c), ("style", e)):
        for layer, value in values.items():
            layers[layer][term] = value.item()
    return {**{term: value.item() for term, value in terms.items()}, "layers": layers}
