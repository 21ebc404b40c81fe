"""Tests of time passing: what is due, and walking through it."""
