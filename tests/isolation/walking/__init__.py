"""The walk through the whole admin, as somebody of one site who forges the keys of another one's things."""
