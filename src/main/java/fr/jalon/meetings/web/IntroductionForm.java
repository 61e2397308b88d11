package fr.jalon.meetings.web;

import fr.jalon.shared.web.FormField;
import fr.jalon.workinggroups.Introduction;
import jakarta.validation.constraints.Size;

/** What somebody says in the round of introductions. */
public class IntroductionForm {

    @FormField("introduction.capacity")
    @Size(max = Introduction.LONGEST)
    private String capacity;

    @FormField("introduction.work")
    @Size(max = Introduction.LONGEST)
    private String work;

    @FormField("introduction.expects")
    @Size(max = Introduction.LONGEST)
    private String expects;

    Introduction said() {
        return new Introduction(capacity, work, expects);
    }

    public String getCapacity() {
        return capacity;
    }

    public void setCapacity(String capacity) {
        this.capacity = capacity;
    }

    public String getWork() {
        return work;
    }

    public void setWork(String work) {
        this.work = work;
    }

    public String getExpects() {
        return expects;
    }

    public void setExpects(String expects) {
        this.expects = expects;
    }
}
