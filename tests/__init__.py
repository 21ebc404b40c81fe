"""Tests: mirrors the three packages, plus talks, house, doors and prove."""
