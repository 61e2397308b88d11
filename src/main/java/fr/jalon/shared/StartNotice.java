package fr.jalon.shared;

import java.util.List;

/** What should the console say once the application is ready? */
public interface StartNotice {

    List<String> lines();
}
