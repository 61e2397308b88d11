-- The bodies the shipped methods name, and the themes of the CNIG list: an installation without demo data needs them.
insert into body (key, name_fr, name_en, position, has_sessions) values
    ('commission-des-standards', 'Commission des standards', 'Standards commission', 1, true),
    ('besoins-et-usages', 'Commission Besoins et usages', 'Needs and uses commission', 2, true),
    ('conseil-plenier', 'Conseil plénier', 'Plenary council', 3, true),
    ('groupe-de-travail', 'Groupe de travail', 'Working group', 4, false),
    ('copil', 'Comité de pilotage (COPIL)', 'Steering committee (COPIL)', 5, false)
on conflict do nothing;

insert into theme (key, name_fr, name_en) values
    ('urbanisme', 'Urbanisme', 'Planning'),
    ('amenagement', 'Aménagement et foncier', 'Development and land'),
    ('mobilite', 'Mobilité', 'Mobility'),
    ('risques', 'Risques', 'Risks'),
    ('paysage', 'Paysage', 'Landscape'),
    ('reseaux', 'Réseaux', 'Networks'),
    ('amenagement-numerique', 'Aménagement numérique', 'Broadband infrastructure'),
    ('energie', 'Énergie et éclairage', 'Energy and lighting'),
    ('occupation-du-sol', 'Occupation du sol', 'Land cover'),
    ('biodiversite', 'Biodiversité', 'Biodiversity'),
    ('foret', 'Forêt', 'Forest'),
    ('batiment', 'Bâtiment', 'Buildings'),
    ('tourisme', 'Tourisme et nature', 'Tourism and nature'),
    ('imagerie', 'Imagerie', 'Imagery'),
    ('sante', 'Santé et assurances', 'Health and insurance'),
    ('metadonnees', 'Métadonnées', 'Metadata'),
    ('mediation-numerique', 'Médiation numérique', 'Digital mediation')
on conflict do nothing;
