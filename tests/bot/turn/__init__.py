"""Tests of the turn: one text, one transaction."""
