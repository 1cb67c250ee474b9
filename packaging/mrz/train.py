#!/usr/bin/env python3
"""Trains the network that reads machine readable zones, and writes it as ONNX.

    train.py SAMPLES OUTPUT.onnx [--seed N] [--epochs N]

SAMPLES is what tests/models/vision/MrzSamples.cpp writes: records of one class byte and 560 values. The network is
560-160-38 (ReLU, softmax) and is trained with Adam, dropout and label smoothing; the same seed and samples give the
same network on the same numpy. Needs numpy (Debian: python3-numpy) and nothing else. packaging/mrz/train.sh does it all.
"""

import argparse
import sys
from pathlib import Path

import numpy as np

PATCH = 560
HIDDEN = 160
CLASSES = 38
BATCH = 256
DROPOUT = 0.15
SMOOTHING = 0.01
HELD_BACK = 0.03


def load(path: Path) -> tuple[np.ndarray, np.ndarray]:
    records = np.fromfile(path, dtype=np.uint8).reshape(-1, 1 + PATCH)
    return records[:, 1:], records[:, 0].astype(np.int64)


def floats(patches: np.ndarray) -> np.ndarray:
    return (patches.astype(np.float32) - 128) / 32


def forward(weights, x):
    hidden = np.maximum(x @ weights[0] + weights[1], 0)
    return hidden, hidden @ weights[2] + weights[3]


def softmax(z):
    e = np.exp(z - z.max(1, keepdims=True))
    return e / e.sum(1, keepdims=True)


def train(patches, classes, seed: int, epochs: int):
    rng = np.random.default_rng(seed)
    order = rng.permutation(len(patches))
    held = order[: int(len(order) * HELD_BACK)]
    kept = order[len(held):]
    weights = [
        rng.normal(0, np.sqrt(2 / PATCH), (PATCH, HIDDEN)).astype(np.float32), np.zeros(HIDDEN, np.float32),
        rng.normal(0, np.sqrt(2 / HIDDEN), (HIDDEN, CLASSES)).astype(np.float32), np.zeros(CLASSES, np.float32)]
    first = [np.zeros_like(w) for w in weights]
    second = [np.zeros_like(w) for w in weights]
    step = 0
    for epoch in range(epochs):
        rate = np.float32(1.5e-3 * 0.5 * (1 + np.cos(np.pi * epoch / epochs)) + 1e-5)
        rng.shuffle(kept)
        for begin in range(0, len(kept), BATCH):
            index = kept[begin:begin + BATCH]
            x = floats(patches[index])
            hidden, _ = forward(weights, x)
            mask = (rng.random(hidden.shape, dtype=np.float32) >= DROPOUT) / np.float32(1 - DROPOUT)
            dropped = hidden * mask
            error = softmax(dropped @ weights[2] + weights[3]) - np.float32(SMOOTHING / CLASSES)
            error[np.arange(len(index)), classes[index]] -= np.float32(1 - SMOOTHING)
            error /= len(index)
            back = (error @ weights[2].T) * mask * (hidden > 0)
            step += 1
            for i, slope in enumerate([x.T @ back, back.sum(0), dropped.T @ error, error.sum(0)]):
                first[i] = np.float32(0.9) * first[i] + np.float32(0.1) * slope
                second[i] = np.float32(0.999) * second[i] + np.float32(0.001) * slope * slope
                weights[i] -= rate * (first[i] / np.float32(1 - 0.9 ** step)) / (
                    np.sqrt(second[i] / np.float32(1 - 0.999 ** step)) + np.float32(1e-8))
        guess = forward(weights, floats(patches[held]))[1].argmax(1)
        print(f"epoch {epoch + 1}: {np.mean(guess == classes[held]):.5f} of {len(held)} held back are right", flush=True)
    return weights


# ONNX is protocol buffers; the few messages a network of two layers needs are written by hand.
def varint(value: int) -> bytes:
    out = b""
    while value > 0x7F:
        out += bytes([value & 0x7F | 0x80])
        value >>= 7
    return out + bytes([value])


def field(number: int, payload) -> bytes:
    if isinstance(payload, int):
        return varint(number << 3) + varint(payload)
    payload = payload.encode() if isinstance(payload, str) else payload
    return varint(number << 3 | 2) + varint(len(payload)) + payload


def tensor(name: str, values: np.ndarray) -> bytes:
    dims = b"".join(field(1, size) for size in values.shape)
    return dims + field(2, 1) + field(8, name) + field(9, values.astype("<f4").tobytes())


def node(kind: str, inputs: list[str], output: str, attribute: bytes = b"") -> bytes:
    return b"".join(field(1, name) for name in inputs) + field(2, output) + field(4, kind) + attribute


def attribute(name: str, value: int) -> bytes:
    return field(5, field(1, name) + field(3, value) + field(20, 2))


def value_info(name: str, width: int) -> bytes:
    shape = field(1, field(2, "n")) + field(1, field(1, width))
    return field(1, name) + field(2, field(1, field(1, 1) + field(2, shape)))


def onnx(weights) -> bytes:
    transposed = attribute("transB", 1)  # OpenCV 4.6 wants it so
    graph = (
        field(1, node("Gemm", ["patches", "w1", "b1"], "hidden", transposed)) + field(1, node("Relu", ["hidden"], "active"))
        + field(1, node("Gemm", ["active", "w2", "b2"], "scores", transposed))
        + field(1, node("Softmax", ["scores"], "classes", attribute("axis", 1))) + field(2, "ocr-b")
        + field(5, tensor("w1", np.ascontiguousarray(weights[0].T))) + field(5, tensor("b1", weights[1]))
        + field(5, tensor("w2", np.ascontiguousarray(weights[2].T))) + field(5, tensor("b2", weights[3]))
        + field(11, value_info("patches", PATCH)) + field(12, value_info("classes", CLASSES)))
    return field(1, 6) + field(2, "vigie") + field(7, graph) + field(8, field(1, "") + field(2, 9))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("samples", type=Path)
    parser.add_argument("output", type=Path)
    parser.add_argument("--seed", type=int, default=2026)
    parser.add_argument("--epochs", type=int, default=16)
    arguments = parser.parse_args()
    patches, classes = load(arguments.samples)
    print(f"{len(patches)} patches")
    arguments.output.write_bytes(onnx(train(patches, classes, arguments.seed, arguments.epochs)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
