"""What the platform remembers: schema, database, and one module of queries for each resource."""
