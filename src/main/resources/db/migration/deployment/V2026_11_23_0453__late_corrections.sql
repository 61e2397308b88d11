-- Corrective actions of a self-diagnosis that are late hold the gate shut; somebody may pass over them.
alter table rollout_clearance
    drop constraint rollout_clearance_condition_known,
    add constraint rollout_clearance_condition_known check (condition in
        ('PILOT_OVER', 'ANOMALIES', 'DOCUMENTATION', 'TRAINING', 'PROCESSES', 'GAINS', 'DIAGNOSIS', 'CORRECTIONS'));
