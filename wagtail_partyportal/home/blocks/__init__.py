"""The blocks of the front page's columns and of the widgets beside other pages.

Each has a template ``partyportal/home/blocks/<name>.html``; ``registry`` says which column may hold which.
"""
