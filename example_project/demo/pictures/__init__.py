"""Pictures."""
from .picture import draw_scene
