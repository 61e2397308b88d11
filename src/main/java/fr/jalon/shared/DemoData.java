package fr.jalon.shared;

/**
 * What a module puts into a demonstration. Called at every start of one, each in its own transaction, one instance at a
 * time and before the first request is served; a second call must change nothing.
 */
public interface DemoData {

    /** Lower first: accounts 100, standards 200, what builds on standards from 300 on. */
    int order();

    void load();
}
