update stored_file set closed = true where id in (select file_id from material_version where file_id is not null);
