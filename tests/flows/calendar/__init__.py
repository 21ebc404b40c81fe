"""Tests of the calendar: tables of rules, and generated lives held against a slow reference."""
