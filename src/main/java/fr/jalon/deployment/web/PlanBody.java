package fr.jalon.deployment.web;

import fr.jalon.deployment.application.plan.SectionView;
import fr.jalon.deployment.application.waves.WaveLine;
import fr.jalon.shared.web.Option;
import java.util.List;

/**
 * What stands under the head of a plan.
 *
 * @param filled sections that say something to this reader
 * @param toSay what a writer has not said yet, with the address where to say it
 * @param optional empty sections that nothing asks for, for writers
 * @param alert where the sponsor is alerted, or null
 * @param noSponsor nobody would read an alert; for who may send one
 * @param missed waves that should have begun
 */
record PlanBody(
        List<SectionView> filled,
        List<Option> toSay,
        List<SectionView> optional,
        String alert,
        boolean noSponsor,
        List<WaveLine> missed) {}
