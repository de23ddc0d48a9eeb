#include "core/study/loss_chart.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include <opencv2/imgproc.hpp>

#include "core/study/sheet_pixels.h"
#include "core/study/study_sheet.h"

namespace pastiche {

namespace {

constexpr SheetColor kRule = {0.84F, 0.84F, 0.84F};
/// Told apart by most colour-blind people: M. Okabe and K. Ito, Color Universal Design, 2008. The
/// yellow, too pale for the paper, is left out.
constexpr std::array<SheetColor, 7> kCurveColors = {{{0.13F, 0.13F, 0.13F},
                                                     {0.00F, 0.45F, 0.70F},
                                                     {0.84F, 0.37F, 0.00F},
                                                     {0.00F, 0.62F, 0.45F},
                                                     {0.80F, 0.47F, 0.65F},
                                                     {0.90F, 0.62F, 0.00F},
                                                     {0.34F, 0.71F, 0.91F}}};
/// OpenCV takes places in 1/16 of a pixel.
constexpr int kShift = 4;

bool HasPlace(const LossPoint& point) { return std::isfinite(point.loss) && point.loss > 0; }

class ChartPainter {
 public:
  ChartPainter(const LossChart& chart, ImageSize size, int pixels, const Typeface& typeface)
      : chart_(chart),
        pixels_(pixels),
        typeface_(typeface),
        image_(size),
        scale_(chart, LeftOf(chart), LineHeight(pixels) * 1.5, RightOf(chart),
               size.height - 2.5 * LineHeight(pixels)) {
    for (std::size_t i = 0; i < image_.rgb().size(); ++i) image_.rgb()[i] = kPaper[i % 3];
  }

  Image Paint() {
    PaintAxes();
    for (std::size_t i = 0; i < chart_.curves.size(); ++i) {
      const SheetColor color = kCurveColors[i % kCurveColors.size()];
      std::vector<cv::Point2d> places;
      for (const LossPoint& point : chart_.curves[i].points) {
        if (HasPlace(point)) places.emplace_back(scale_.X(point.iteration), scale_.Y(point.loss));
      }
      Draw(places, 2, color);
      PaintKey(i, color);
    }
    return std::move(image_);
  }

 private:
  int Width(const std::string& text) const { return typeface_.Width(text, pixels_, false); }

  double LeftOf(const LossChart& chart) const {
    const ChartScale scale(chart, 0, 0, 1, 1);
    int widest = 0;
    for (const double loss : LossTicks(scale.least_loss(), scale.most_loss())) {
      widest = std::max(widest, Width(ShortNumber(loss)));
    }
    return widest + pixels_;
  }
  double RightOf(const LossChart& chart) const {
    int widest = 0;
    for (const LossChart::Curve& curve : chart.curves) {
      widest = std::max(widest, Width(curve.label));
    }
    return image_.width() - widest - 4 * pixels_;
  }

  void PaintAxes() {
    const double left = scale_.X(0);
    const double right = scale_.X(scale_.last_iteration());
    const double top = scale_.Y(scale_.most_loss());
    const double bottom = scale_.Y(scale_.least_loss());
    for (const double loss : LossTicks(scale_.least_loss(), scale_.most_loss())) {
      const double y = scale_.Y(loss);
      Draw({{left, y}, {right, y}}, 1, kRule);
      const std::string text = ShortNumber(loss);
      Write(text, left - Width(text) - pixels_ * 0.4, y - LineHeight(pixels_) * 0.5, kPaleInk);
    }
    for (const int iteration : IterationTicks(scale_.last_iteration())) {
      const double x = scale_.X(iteration);
      Draw({{x, bottom}, {x, bottom + pixels_ * 0.4}}, 1, kPaleInk);
      const std::string text = std::to_string(iteration);
      Write(text, x - Width(text) * 0.5, bottom + pixels_ * 0.5, kPaleInk);
    }
    Draw({{left, top}, {left, bottom}, {right, bottom}}, 1, kPaleInk);
    Write("loss (logarithmic)", 0, 0, kInk);
    const std::string across = "iterations";
    Write(across, right - Width(across), bottom + pixels_ * 0.5 + LineHeight(pixels_), kInk);
  }

  /// What curve `i` is, at the right.
  void PaintKey(std::size_t i, SheetColor color) {
    const double left = scale_.X(scale_.last_iteration()) + pixels_;
    const double line = LineHeight(pixels_) * 1.25;
    const double y = scale_.Y(scale_.most_loss()) + line * static_cast<double>(i);
    const double middle = y + pixels_ * 0.7;
    Draw({{left, middle}, {left + 2 * pixels_, middle}}, 2, color);
    Write(chart_.curves[i].label, left + 2.5 * pixels_, y, kInk);
  }

  void Draw(const std::vector<cv::Point2d>& places, int thickness, SheetColor color) {
    TextMask mask{image_.width(), image_.height(), {}};
    mask.coverage.resize(image_.pixel_count());
    cv::Mat drawing(mask.height, mask.width, CV_8UC1, mask.coverage.data());
    std::vector<cv::Point> points;
    for (const cv::Point2d& place : places) points.emplace_back(place * (1 << kShift));
    if (points.size() == 1) points.push_back(points.front());
    cv::polylines(drawing, points, false, cv::Scalar(255), thickness, cv::LINE_AA, kShift);
    Ink(image_, mask, {0, 0}, color);
  }

  void Write(const std::string& text, double x, double y, SheetColor color) {
    const SheetPlace place{static_cast<int>(std::lround(x)), static_cast<int>(std::lround(y))};
    Ink(image_, typeface_.Draw(text, pixels_, false), place, color);
  }

  const LossChart& chart_;
  const int pixels_;
  const Typeface& typeface_;
  Image image_;
  const ChartScale scale_;
};

}  // namespace

ChartScale::ChartScale(const LossChart& chart, double left, double top, double right, double bottom)
    : left_(left), top_(top), right_(right), bottom_(bottom) {
  least_ = std::numeric_limits<double>::infinity();
  for (const LossChart::Curve& curve : chart.curves) {
    for (const LossPoint& point : curve.points) {
      if (!HasPlace(point)) continue;
      last_ = std::max(last_, point.iteration);
      least_ = std::min(least_, point.loss);
      most_ = std::max(most_, point.loss);
    }
  }
  if (most_ <= 0) least_ = most_ = 1;
  if (most_ <= least_) {
    least_ /= 2;
    most_ *= 2;
  }
}

double ChartScale::X(double iteration) const {
  return left_ + (right_ - left_) * iteration / last_;
}

double ChartScale::Y(double loss) const {
  return bottom_ - (bottom_ - top_) * std::log(loss / least_) / std::log(most_ / least_);
}

std::vector<double> LossTicks(double least, double most) {
  const int first = static_cast<int>(std::floor(std::log10(least)));
  const int last = static_cast<int>(std::ceil(std::log10(most)));
  std::vector<double> powers;
  std::vector<double> all;
  for (int exponent = first; exponent <= last; ++exponent) {
    for (const int digit : {1, 2, 5}) {
      const double tick = digit * std::pow(10.0, exponent);
      if (tick < least || tick > most) continue;
      all.push_back(tick);
      if (digit == 1) powers.push_back(tick);
    }
  }
  return powers.size() > 2 ? powers : all;
}

std::vector<int> IterationTicks(int last) {
  int step = 1;
  for (int power = 1; last > 6 * step; power *= 10) {
    for (const int digit : {1, 2, 5}) {
      step = digit * power;
      if (last <= 6 * step) break;
    }
  }
  std::vector<int> ticks;
  for (int tick = 0; tick <= last; tick += step) ticks.push_back(tick);
  return ticks;
}

Image DrawLossChart(const LossChart& chart, ImageSize size, int pixels, const Typeface& typeface) {
  return ChartPainter(chart, size, pixels, typeface).Paint();
}

}  // namespace pastiche
