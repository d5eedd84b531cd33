"""The project: settings, addresses and entry points. Copy this folder to start one of your own."""
