# Part of Sammanhang. Copyright the Sammanhang developers.
# SPDX-License-Identifier: EUPL-1.2

"""The resources of a file, one a line."""


def of(path):
    """The texts as bytes, and how many bytes they are together."""
    with open(path, "rb") as file:
        texts = file.read().splitlines()
    return texts, sum(map(len, texts))
