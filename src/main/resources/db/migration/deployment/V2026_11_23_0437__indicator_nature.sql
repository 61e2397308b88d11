-- What the figures of an indicator are. It was guessed from its name and unit at each reading: the guess is kept, so that what
-- could be measured still can. Those who may be in several places at once are told apart from things.
alter table indicator add column nature text;
update indicator set nature = case
    when lower(unit || ' ' || name) ~ '%|pour cent|taux|part d|moyenne|note d|score' then 'RATE'
    when unit ~* '€|euro|heure|jour|semaine|mois|minute|hour|day|week|month|hectare|kilom|m²|tonne|octet|million|millier|milliard|/|médian|average|ratio|indice|index'
        or unit ~* '\y(par|per|m|km|km2|ha|h|j|s|kg|t|ko|mo|go|to|kwh|mwh|gwh|etp|fte|ans?|années?|years?|mètres?)\y' then 'AMOUNT'
    when unit ~* '^(organis|producteur|acteur|entreprise|éditeur|personne|agent|utilisateur|producer|actor|compan|vendor|people|user)'
        then 'ACTORS'
    else 'THINGS' end;
alter table indicator alter column nature set not null;
alter table indicator add constraint indicator_nature_known check (nature in ('THINGS', 'ACTORS', 'AMOUNT', 'RATE'));
