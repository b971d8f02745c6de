"""Stretches of the calendar, holidays, and how a reading is placed among them."""
