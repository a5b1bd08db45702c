"""How the shop is put together: settings, addresses, server entry points."""
