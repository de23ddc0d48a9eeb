#include "ui/widgets/theme_colors.h"

#include <vector>

#include <QRegularExpression>

namespace pastiche::theme {
namespace {

// For the style sheet and the palette alone.
constexpr Token kOthers[] = {
    {"base-other", 0xff2a2a2a, 0xfff3f3f3},
    {"line", 0xff5a5a5a, 0xffb0b0b0},
    {"strip", 0xff222222, 0xffdedede},
    {"divider", 0xff1f1f1f, 0xffc2c2c2},
    {"highlight-off", 0xff5a5a5a, 0xffc4c4c4},

    // Texts.
    {"text-soft", 0xffa2a2a2, 0xff585858},
    {"text-faint", 0xff9b9b9b, 0xff626262},
    {"text-off", 0xff777777, 0xff939393},
    {"text-status", 0xffb4b4b4, 0xff4c4c4c},
    {"notice", 0xffd9a04e, 0xff7a4f0c},
    {"link", 0xffd9a04e, 0xff7a4f0c},

    // The accent is amber in both, with dark text on it.
    {"accent", 0xffd9a04e, 0xffd9a04e},
    {"accent-lit", 0xffe6b265, 0xffe6b265},
    {"accent-down", 0xffc08a3c, 0xffc08a3c},
    {"accent-line", 0xff9c7233, 0xff9c7233},
    {"accent-edge", 0xffd9a04e, 0xffb07a2a},
    {"on-accent", 0xff1c1c1c, 0xff1c1c1c},
    {"chosen", 0xff55472f, 0xfff3dcb2},

    // Buttons, as they are, under the mouse, pressed, and not to be pressed.
    {"button", 0xff3f3f3f, 0xfff8f8f8},
    {"button-line", 0xff545454, 0xffb4b4b4},
    {"button-lit", 0xff4a4a4a, 0xffffffff},
    {"button-lit-line", 0xff666666, 0xff8a8a8a},
    {"button-down", 0xff353535, 0xffd8d8d8},
    {"button-off", 0xff353535, 0xffe3e3e3},
    {"button-off-line", 0xff444444, 0xffcecece},
    {"button-base", 0xff3d3d3d, 0xfff4f4f4},
    {"primary-off", 0xff3a3a3a, 0xffdedede},
    {"flat-lit", 0xff464646, 0xffd9d9d9},
    {"flat-on", 0xff3d3d3d, 0xffd2d2d2},
    {"heading-line", 0xff444444, 0xffc6c6c6},
    {"add-lit", 0xff3a3a3a, 0xfff6f6f6},

    // Menus, hints and what lies over the window.
    {"menu", 0xff333333, 0xfff8f8f8},
    {"menu-line", 0xff1c1c1c, 0xffb0b0b0},
    {"menu-chosen", 0xff4d4d4d, 0xffdcdcdc},
    {"menu-bar-chosen", 0xff454545, 0xffd4d4d4},
    {"menu-divider", 0xff484848, 0xffd4d4d4},
    {"tip", 0xff1c1c1c, 0xfffcfcfc},
    {"tip-line", 0xff5a5a5a, 0xff9a9a9a},
    {"offer", 0xff3a3529, 0xfff7ead0},
    {"problem", 0xff40302c, 0xfff8e2db},
    {"problem-line", 0xff8a5a4c, 0xffc98a78},
    {"toast", 0xff383838, 0xfff8f8f8},
    {"toast-line", 0xff5a5a5a, 0xffb0b0b0},

    // Fields, and what is drawn within controls.
    {"field-line", 0xff4d4d4d, 0xffadadad},
    {"field-lit-line", 0xff666666, 0xff868686},
    {"field-off", 0xff2a2a2a, 0xffe2e2e2},
    {"field-off-line", 0xff414141, 0xffcccccc},
    {"check-line", 0xff6a6a6a, 0xff868686},
    {"progress", 0xff7a5f36, 0xffe8c07c},
    {"progress-text", 0xfff0f0f0, 0xff1c1c1c},
    {"groove", 0xff545454, 0xffb9b9b9},
    {"knob-edge", 0xff2b2b2b, 0xff9c6f28},
    {"scroll", 0xff565656, 0xffb2b2b2},
    {"scroll-lit", 0xff6c6c6c, 0xff8e8e8e},
    {"key", 0xff3d3d3d, 0xfff8f8f8},
    {"key-line", 0xff555555, 0xffb0b0b0},

    // Around the picture, where the ground is the same grey in both.
    {"canvas-title", 0xfff2f2f2, 0xfff2f2f2},
    {"canvas-text", 0xffd8d8d8, 0xffd8d8d8},
    {"canvas-button", 0xff3a3a3a, 0xfff2f2f2},
    {"canvas-button-lit", 0xff454545, 0xffffffff},
};

}  // namespace

std::span<const Token> Tokens() {
  static const std::vector<Token> kAll = [] {
    std::vector<Token> all;
    for (const Token& token :
         {kWindow, kBase, kText, kTextStrong, kFocus, kError, kIcon, kTrack, kShare, kShareLit}) {
      all.push_back(token);
    }
    for (const Token& token : kCurves) all.push_back(token);
    for (const Token& token : kOthers) all.push_back(token);
    return all;
  }();
  return kAll;
}

QString WithColors(const QString& text, Scheme scheme) {
  static const QRegularExpression kName("@([a-z-]+)");
  QString filled;
  qsizetype end = 0;
  auto matches = kName.globalMatch(text);
  while (matches.hasNext()) {
    const QRegularExpressionMatch match = matches.next();
    filled += QStringView(text).mid(end, match.capturedStart() - end);
    end = match.capturedEnd();
    QString color = match.captured();
    for (const Token& token : Tokens()) {
      if (match.captured(1) == QLatin1String(token.name)) color = token.In(scheme).name();
    }
    filled += color;
  }
  filled += QStringView(text).mid(end);
  return filled;
}

}  // namespace pastiche::theme
