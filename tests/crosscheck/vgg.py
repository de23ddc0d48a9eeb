"""VGG-19's features from a weight file, in double precision, with no code of Pastiche's own."""

import json
import struct

import numpy
import torch
import torch.nn.functional as F

BLOCKS = {1: 2, 2: 2, 3: 4, 4: 4, 5: 4}
LAYERS = [f"conv{block}_{i}" for block, count in BLOCKS.items() for i in range(1, count + 1)]

IMAGENET_MEAN = torch.tensor([0.485, 0.456, 0.406], dtype=torch.double)
IMAGENET_DEVIATION = torch.tensor([0.229, 0.224, 0.225], dtype=torch.double)


def block_of(layer):
    """0 for conv1_*, 4 for conv5_*: how often the picture has been halved."""
    return int(layer[4]) - 1


class Network:
    """Convolutions by layer, (weight, bias), and what becomes of RGB in [0, 1] before the first."""

    def __init__(self, convolutions, colour_matrix, colour_offset, pooling):
        self.convolutions = convolutions
        self.colour_matrix = colour_matrix
        self.colour_offset = colour_offset
        self.pooling = pooling

    def features(self, picture, layers, pooling, padding):
        """{layer: (N, rows, columns)} after the ReLU, for a picture (3, height, width)."""
        x = torch.einsum("ij,jhw->ihw", self.colour_matrix, picture)[None]
        x = x + self.colour_offset.view(1, 3, 1, 1)
        found = {}
        for layer in LAYERS[: 1 + max(LAYERS.index(name) for name in layers)]:
            if layer.endswith("_1") and layer != "conv1_1":
                maximum = (self.pooling if pooling == "network" else pooling) == "max"
                x = F.max_pool2d(x, 2) if maximum else F.avg_pool2d(x, 2)
            weight, bias = self.convolutions[layer]
            if layer == "conv1_1" and padding == "replicate":
                x = F.conv2d(F.pad(x, (1, 1, 1, 1), mode="replicate"), weight, bias)
            else:
                x = F.conv2d(x, weight, bias, padding=1)
            x = F.relu(x)
            if layer in layers:
                found[layer] = x[0]
        return found


def read_builtin(path):
    """The built-in network: safetensors, which is the length of a JSON header, the header, data."""
    with open(path, "rb") as file:
        (length,) = struct.unpack("<Q", file.read(8))
        header = json.loads(file.read(length))
        data = file.read()

    def tensor(name):
        entry = header[name]
        begin, end = entry["data_offsets"]
        values = numpy.frombuffer(data[begin:end], {"F16": "<f2", "F32": "<f4"}[entry["dtype"]])
        return torch.from_numpy(values.astype("float64")).reshape(entry["shape"])

    convolutions = {name: (tensor(f"{name}.weight"), tensor(f"{name}.bias")) for name in LAYERS}
    return Network(convolutions, torch.diag(1 / IMAGENET_DEVIATION),
                   -IMAGENET_MEAN / IMAGENET_DEVIATION, header["__metadata__"]["pooling"])


def read_prefix(path):
    """The VGG-19 that ends at conv3_1. Its module 0 is a 1 x 1 convolution, y = A x + b, that makes
    of RGB in [0, 1] what Caffe's networks take: blue, green and red times 255, minus the means
    (103.939, 116.779, 123.68). Every later module with weights is one of VGG-19's, in order."""
    modules = torch.load(path, map_location="cpu")
    modules = {name: value.double() for name, value in modules.items()}
    numbers = sorted({int(name.split(".")[0]) for name in modules})
    convolutions = {layer: (modules[f"{number}.weight"], modules[f"{number}.bias"])
                    for layer, number in zip(LAYERS, numbers[1:])}
    return Network(convolutions, modules["0.weight"][:, :, 0, 0], modules["0.bias"], "max")
