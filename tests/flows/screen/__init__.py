"""The crisis screening, rule by rule and as a whole."""
