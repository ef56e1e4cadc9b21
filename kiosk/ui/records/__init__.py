"""What the bureau knows of the person: overview, history, papers, what matters today."""
