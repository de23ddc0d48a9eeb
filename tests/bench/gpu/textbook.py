#!/usr/bin/env python3
"""One evaluation of style transfer as a textbook writes it, timed.

VGG-19's layers by PyTorch, Gram matrices, autograd for the gradient: what gpu_benchmark measures of
Pastiche, on the same device, at the same sizes and widths. The weights are random; the time does not
depend on them. Writes JSON.

  textbook.py --device cuda --sizes 512,1024,2048,4096 --json FILE
"""

import argparse
import json
import statistics
import sys
import time

import torch
import torch.nn.functional as F

WIDTHS = {"builtin": [32, 64, 128, 256, 256], "vgg19": [64, 128, 256, 512, 512]}
COUNTS = [2, 2, 4, 4, 4]
STYLE = ["conv1_1", "conv2_1", "conv3_1", "conv4_1", "conv5_1"]
CONTENT = "conv4_2"
DEEPEST = "conv5_1"


class Textbook:
    def __init__(self, widths, side, device, precision):
        self.device = device
        self.precision = precision
        generator = torch.Generator().manual_seed(3)
        self.layers = []
        inputs = 3
        for block, count in enumerate(COUNTS):
            for i in range(count):
                maps = widths[block]
                weight = torch.randn(maps, inputs, 3, 3, generator=generator)
                weight *= (2 / (9 * inputs)) ** 0.5
                self.layers.append((f"conv{block + 1}_{i + 1}", weight.to(device), torch.zeros(maps, device=device)))
                inputs = maps
        photo = torch.rand(1, 3, side, side, generator=generator).to(device)
        painting = torch.rand(1, 3, side, side, generator=generator).to(device)
        with torch.no_grad():
            self.content = self.features(photo)[CONTENT].detach()
            found = self.features(painting)
            self.grams = {layer: self.gram(found[layer]).detach() for layer in STYLE}
        self.picture = photo.clone().requires_grad_(True)

    def features(self, x):
        found = {}
        for name, weight, bias in self.layers:
            if name.endswith("_1") and name != "conv1_1":
                x = F.avg_pool2d(x, 2)
            x = F.relu(F.conv2d(x, weight, bias, padding=1))
            found[name] = x
            if name == DEEPEST:
                return found
        return found

    @staticmethod
    def gram(features):
        f = features.flatten(2)[0].float()
        return f @ f.t() / f.shape[1]

    def evaluate(self):
        self.picture.grad = None
        with torch.autocast(torch.device(self.device).type, dtype=torch.bfloat16, enabled=self.precision == "bf16"):
            found = self.features(self.picture)
        loss = F.mse_loss(found[CONTENT].float(), self.content.float())
        for layer in STYLE:
            loss = loss + F.mse_loss(self.gram(found[layer]), self.grams[layer])
        x = self.picture
        loss = loss + (x[..., 1:, :] - x[..., :-1, :]).square().mean() + (x[..., 1:] - x[..., :-1]).square().mean()
        loss.backward()
        return loss.item()


def lbfgs_step(textbook, steps):
    """Seconds of one step of PyTorch's L-BFGS, evaluations included."""
    optimizer = torch.optim.LBFGS([textbook.picture], max_iter=steps, history_size=10, tolerance_grad=0,
                                  tolerance_change=0)
    calls = 0

    def closure():
        nonlocal calls
        calls += 1
        return textbook.evaluate()

    begin = time.perf_counter()
    optimizer.step(closure)
    return (time.perf_counter() - begin) / max(calls, 1)


def measure(name, side, device, precision, rounds):
    result = {"network": name, "side": side, "precision": precision}
    cuda = torch.device(device).type == "cuda"
    torch.backends.cuda.matmul.allow_tf32 = precision != "fp32"
    torch.backends.cudnn.allow_tf32 = precision != "fp32"
    torch.backends.cudnn.benchmark = True
    try:
        if cuda:
            torch.cuda.empty_cache()
            torch.cuda.reset_peak_memory_stats()
        textbook = Textbook(WIDTHS[name], side, device, precision)
        textbook.evaluate()
        seconds = []
        for _ in range(rounds):
            begin = time.perf_counter()
            textbook.evaluate()
            if cuda:
                torch.cuda.synchronize()
            seconds.append(time.perf_counter() - begin)
        result["seconds"] = statistics.median(seconds)
        result["seconds_with_lbfgs"] = lbfgs_step(textbook, rounds)
        result["peak_device_memory"] = torch.cuda.max_memory_allocated() if cuda else 0
    except RuntimeError as error:
        result["failed"] = str(error).splitlines()[0]
    return result


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--device", default="cuda")
    parser.add_argument("--sizes", default="512,1024,2048,4096")
    parser.add_argument("--networks", default="builtin,vgg19")
    parser.add_argument("--precisions", default="fp32,tf32,bf16")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--json")
    arguments = parser.parse_args()
    results = []
    for name in arguments.networks.split(","):
        for side in map(int, arguments.sizes.split(",")):
            for precision in arguments.precisions.split(","):
                results.append(measure(name, side, arguments.device, precision, arguments.rounds))
                print(json.dumps(results[-1]), file=sys.stderr, flush=True)
    report = {"device": arguments.device, "pytorch": torch.__version__, "evaluations": results}
    if torch.device(arguments.device).type == "cuda":
        report["name"] = torch.cuda.get_device_name()
    text = json.dumps(report, indent=2) + "\n"
    if arguments.json:
        with open(arguments.json, "w", encoding="utf-8") as file:
            file.write(text)
    else:
        print(text, end="")


if __name__ == "__main__":
    main()
