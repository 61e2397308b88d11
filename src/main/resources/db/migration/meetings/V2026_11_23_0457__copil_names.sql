-- A COPIL nobody named is named by its number, as French administrations write it; titles people typed stay.
update meeting set title = 'COPIL n° ' || number where kind = 'COPIL' and title = 'COPIL #' || number;
