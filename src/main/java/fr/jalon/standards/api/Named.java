package fr.jalon.standards.api;

import fr.jalon.shared.LocalizedText;

/** Something of a short list: its stable key, and its name in both languages. */
record Named(String key, LocalizedText name) {}
