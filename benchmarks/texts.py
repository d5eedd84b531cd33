"""Made-up Vietnamese text, the same at each run."""

from __future__ import annotations

import random

_SOURCE = (
    "đảng bộ tỉnh ủy hội nghị đại biểu nhân dân phát triển kinh tế xã hội văn hóa giáo dục y tế nông "
    "thôn mới công tác kiểm tra giám sát tổ chức cán bộ tuyên giáo dân vận nội chính chuyển đổi số cải "
    "cách hành chính đoàn kết xây dựng chỉnh đốn nghị quyết chỉ thị kết luận chương trình kế hoạch "
    "nhiệm vụ giải pháp mục tiêu kết quả thành tích phong trào thi đua yêu nước học tập làm theo tấm "
    "gương đạo đức phong cách Hồ Chí Minh thanh niên phụ nữ cựu chiến binh biên giới hải đảo vùng cao "
    "đồng bào dân tộc chính sách an sinh việc làm thu nhập doanh nghiệp hợp tác xã"
)
_WORDS = _SOURCE.split()


def paragraph(seed: object, words: int = 75) -> str:
    """Return one sentence of so many words."""
    text = " ".join(random.Random(str(seed)).choices(_WORDS, k=words))
    return f"{text[:1].upper()}{text[1:]}."


def title(number: int) -> str:
    """Return a headline that no other number gives."""
    return f"{paragraph(f'title {number}', words=11)[:-1]} ({number:06})"
