/** What every part of the HTTP API shares: how it reads, how it refuses, how it describes itself. */
package fr.jalon.shared.api;
