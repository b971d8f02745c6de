"""Processes that are killed or given what they cannot take are named, and nothing hangs."""

from __future__ import annotations

import gc
import os

import pytest

from claimcheck.engines import process
from claimcheck.errors import ClaimcheckError


def test_a_killed_process_is_an_error_that_says_what_to_do():
    with pytest.raises(ClaimcheckError, match="fewer --jobs"):
        list(process.Engine(2).map(os._exit, [3, 3, 3]))


def test_garbage_is_collected_again_afterwards():
    results = process.Engine(2).map(abs, [-1, -2, -3])
    assert next(results) == 1
    assert not gc.isenabled()
    assert list(results) == [2, 3]
    assert gc.isenabled()


def test_results_that_are_not_wanted_any_more_leave_no_trace():
    results = process.Engine(2).map(abs, [-1, -2, -3])
    next(results)
    results.close()
    assert gc.isenabled()
