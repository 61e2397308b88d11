/**
 * The PostgreSQL that comes with the application, made durable. The library that packs the server is meant for tests
 * and starts it with {@code -F} and without synchronous commits, so only its binaries are used; see docs/adr/0003.
 */
package fr.jalon.shared.database;
