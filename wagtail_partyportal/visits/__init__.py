"""Visits and views, counted exactly and without a word about who came: "Lượt truy cập", "Lượt xem"."""
