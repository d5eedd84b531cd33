"""How a site is made, step by step. Each makes what is missing, leaves alone what is there, and notes which it was."""
