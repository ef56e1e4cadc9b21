"""The bureau's platform: mock in its data, real in everything else. A process of its own."""
