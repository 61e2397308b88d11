package fr.jalon.campaigns;

import java.util.List;

/** What is open to comments at this moment? */
public interface OpenCalls {

    /** The one that closes first comes first. */
    List<OpenCall> now();
}
