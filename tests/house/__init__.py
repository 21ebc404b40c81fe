"""Tests about the house itself: its rooms, floors, words, settings and addresses."""
