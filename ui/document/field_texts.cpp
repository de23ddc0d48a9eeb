#include "ui/document/field_texts.h"

#include <QCoreApplication>

namespace pastiche {
namespace {

QString Tr(const char* text) { return QCoreApplication::translate("pastiche::Fields", text); }

#define FIELD_TR(text) QT_TRANSLATE_NOOP("pastiche::Fields", text)

struct FieldText {
  std::string_view name;
  const char* label;
  const char* help;
};

constexpr FieldText kTexts[] = {
    {"size", FIELD_TR("Size"),
     FIELD_TR("Longest side of the result in pixels. Time and memory grow with the number of\n"
              "pixels.")},
    {"enlarge", FIELD_TR("Larger than the photo"),
     FIELD_TR("Let the result have more pixels than the photo.")},
    {"square", FIELD_TR("Square"),
     FIELD_TR("Squash the photo into a square, as some published pictures were made.\n"
              "Applies at the next start.")},
    {"alpha", FIELD_TR("Content weight α"),
     FIELD_TR("Weight of the content term. The balance above is α/β.")},
    {"beta", FIELD_TR("Style weight β"),
     FIELD_TR("Weight of the style term. The balance above is α/β.")},
    {"tv", FIELD_TR("Total variation"),
     FIELD_TR("Weight of total variation, the usual smoothing, which weaves. 0 turns it off;\n"
              "Smoothness above does better.")},
    {"tv_form", FIELD_TR("Form of it"),
     FIELD_TR("Squared or absolute differences of neighbouring pixels; over their number, or\n"
              "summed whatever the loss scale.")},
    {"roughness_weight", FIELD_TR("Roughness weight"),
     FIELD_TR("Weight of what is rougher than the roughness below. The smoothness above sets\n"
              "both.")},
    {"roughness", FIELD_TR("Roughness"),
     FIELD_TR("How rough the picture may be beside its painting: 1 as rough, less is calmer.")},
    {"range_weight", FIELD_TR("Range weight"),
     FIELD_TR("Weight of values that no picture can show, which keeps few pixels clipped.")},
    {"edge_smoothness", FIELD_TR("Edge smoothness"),
     FIELD_TR("Keeps what is painted smooth except across the photo's edges, so that straight\n"
              "lines stay straight: for restyling a photo by a photo.")},
    {"loss_scale", FIELD_TR("Loss scale"),
     FIELD_TR("What the weights are relative to. Balanced: the same at every size and network;\n"
              "the others are those of papers and programs, for their numbers.")},
    {"activation_level", FIELD_TR("Activation level"),
     FIELD_TR("Factor on the network's features before the losses. Published weights for\n"
              "Gatys' scale want about 200; 1 otherwise.")},
    {"content_layers", FIELD_TR("Layers of the photo"),
     FIELD_TR("Where the result should look like the photo.")},
    {"style_layers", FIELD_TR("Layers of the painting"),
     FIELD_TR("Where the result should look like the painting.")},
    {"figures", FIELD_TR("Figures"),
     FIELD_TR("How much of the painting's things, its moons and faces, may appear beyond its\n"
              "brushwork. Takes effect while the picture forms.")},
    {"style_loss", FIELD_TR("Style loss"),
     FIELD_TR("What of the painting's features is its style: Gram matrices, their mean and\n"
              "covariance (Wasserstein), or Gram matrices with each map's mean and deviation.")},
    {"style_scale", FIELD_TR("Brush size"),
     FIELD_TR("How large the painting is beside the picture: half has strokes half as large.")},
    {"color", FIELD_TR("Colours"),
     FIELD_TR("Whose colours the picture has: the painting's, the photo's, or the painting's\n"
              "brought to the photo's light or palette.")},
    {"start", FIELD_TR("Start from"), FIELD_TR("What the picture is before the first step.")},
    {"seed", FIELD_TR("Seed"),
     FIELD_TR("The number that the noise grows from: the same seed gives the same picture.")},
    {"noise_strength", FIELD_TR("Noise strength"),
     FIELD_TR("Half the range of the noise around mid-grey. Applies at the next start.")},
    {"noise_color", FIELD_TR("Noise colours"),
     FIELD_TR("About mid-grey, or in the painting's own colours. Applies at the next start.")},
    {"noise_ratio", FIELD_TR("Share of noise"),
     FIELD_TR("How much noise is mixed into the other starts. Applies at the next start.")},
    {"start_detail", FIELD_TR("Fine lines"),
     FIELD_TR("How much of the photo's finest detail comes back at each larger size: from 0,\n"
              "where it is painted over, to 1, where it stays as sharp as in the photo.")},
    {"optimizer", FIELD_TR("Optimiser"),
     FIELD_TR("How the picture is improved. L-BFGS: fewest steps. Adam: steadier, slower.")},
    {"scales", FIELD_TR("Scales"), FIELD_TR("The sizes that the picture goes through.")},
    {"iterations", FIELD_TR("Iterations"),
     FIELD_TR("Steps at each size at the most. From coarse to fine, a size ends sooner\n"
              "when further steps stop paying. In place of a preset's numbers for each size.")},
    {"scale_iterations", FIELD_TR("Size by size"),
     FIELD_TR("The same for each size, the coarsest first, as 600,200,66; the last number is\n"
              "for all that follow. Empty: as above.")},
    {"stop_gain", FIELD_TR("Stop below"),
     FIELD_TR("From coarse to fine, a run ends when a step lowers the loss by less than this\n"
              "share of it, on average over ten steps. 0: only after all iterations.")},
    {"lbfgs_history", FIELD_TR("L-BFGS history"),
     FIELD_TR("Pairs of vectors that L-BFGS remembers. More costs memory.")},
    {"adam_learning_rate", FIELD_TR("Adam step"),
     FIELD_TR("Adam's step; the picture's range is 0 to 1.")},
    {"adam_beta1", FIELD_TR("Adam β₁"), FIELD_TR("Decay of Adam's mean of gradients.")},
    {"adam_beta2", FIELD_TR("Adam β₂"), FIELD_TR("Decay of Adam's mean of squared gradients.")},
    {"adam_epsilon", FIELD_TR("Adam ε"), FIELD_TR("Keeps Adam's division away from zero.")},
    {"adam_average", FIELD_TR("Adam's mean"),
     FIELD_TR("Decay of the running mean of Adam's pictures that is shown and kept, 0.99 for\n"
              "about the last hundred. 0: the last one.")},
    {"network", FIELD_TR("Network"),
     FIELD_TR("The network that looks at the pictures: the built-in one, or a weight file.")},
    {"pooling", FIELD_TR("Pooling"), FIELD_TR("How the network halves a picture between blocks.")},
    {"padding", FIELD_TR("Edges"),
     FIELD_TR("What the network sees beyond the picture's edge. Extended leaves no frame.")},
    {"margin", FIELD_TR("Margin"),
     FIELD_TR("Pixels around the picture that are painted and cut off, so that its border is as\n"
              "good as its inside.")},
    {"preprocessing", FIELD_TR("Preprocessing"),
     FIELD_TR("How the network takes colours. Automatic: as its weight file says.")},
    {"normalize", FIELD_TR("Normalise"),
     FIELD_TR("Bring the mean activation of each of the network's filters to 1.")},
};

const FieldText* Find(std::string_view name) {
  for (const FieldText& text : kTexts) {
    if (text.name == name) return &text;
  }
  return nullptr;
}

}  // namespace

QString FieldLabel(std::string_view name) {
  if (const FieldText* text = Find(name)) return Tr(text->label);
  return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

QString FieldHelp(std::string_view name) {
  const FieldText* text = Find(name);
  return text ? Tr(text->help) : QString();
}

// Without a default: the compiler misses a choice that has no label.

QString ChoiceLabel(LossScale choice) {
  switch (choice) {
    case LossScale::kBalanced:
      return Tr(FIELD_TR("Balanced"));
    case LossScale::kGatys:
      return Tr(FIELD_TR("Gatys 2016"));
    case LossScale::kMean:
      return Tr(FIELD_TR("Means"));
    case LossScale::kFeatureCount:
      return Tr(FIELD_TR("Per feature"));
    case LossScale::kHalfSum:
      return Tr(FIELD_TR("Half of sums"));
    case LossScale::kNeuralStyle:
      return Tr(FIELD_TR("neural-style"));
  }
  return {};
}

QString ChoiceLabel(StyleLossKind choice) {
  switch (choice) {
    case StyleLossKind::kGram:
      return Tr(FIELD_TR("Gram matrices"));
    case StyleLossKind::kWasserstein:
      return Tr(FIELD_TR("Wasserstein"));
    case StyleLossKind::kGramMoments:
      return Tr(FIELD_TR("Gram and moments"));
  }
  return {};
}

QString ChoiceLabel(TotalVariationForm choice) {
  switch (choice) {
    case TotalVariationForm::kSquared:
      return Tr(FIELD_TR("Squared"));
    case TotalVariationForm::kAbsolute:
      return Tr(FIELD_TR("Absolute"));
    case TotalVariationForm::kSquaredSum:
      return Tr(FIELD_TR("Squared, summed"));
    case TotalVariationForm::kAbsoluteSum:
      return Tr(FIELD_TR("Absolute, summed"));
  }
  return {};
}

QString ChoiceLabel(ColorMode choice) {
  switch (choice) {
    case ColorMode::kKeepStyle:
      return Tr(FIELD_TR("The painting's"));
    case ColorMode::kKeepLuminance:
      return Tr(FIELD_TR("The photo's"));
    case ColorMode::kMatchHistogram:
      return Tr(FIELD_TR("Matched to the photo"));
    case ColorMode::kMatchCholesky:
      return Tr(FIELD_TR("Matched (Cholesky)"));
    case ColorMode::kMatchLuminance:
      return Tr(FIELD_TR("The photo's light"));
  }
  return {};
}

QString ChoiceLabel(OptimizerKind choice) {
  switch (choice) {
    case OptimizerKind::kLbfgs:
      return Tr(FIELD_TR("L-BFGS"));
    case OptimizerKind::kAdam:
      return Tr(FIELD_TR("Adam"));
  }
  return {};
}

QString ChoiceLabel(NoiseColor choice) {
  switch (choice) {
    case NoiseColor::kGrey:
      return Tr(FIELD_TR("Grey"));
    case NoiseColor::kPainting:
      return Tr(FIELD_TR("The painting's"));
  }
  return {};
}

QString ChoiceLabel(Start choice) {
  switch (choice) {
    case Start::kNoise:
      return Tr(FIELD_TR("Noise"));
    case Start::kContent:
      return Tr(FIELD_TR("Photo"));
    case Start::kStyle:
      return Tr(FIELD_TR("Painting"));
    case Start::kCustom:
      return Tr(FIELD_TR("Own"));
  }
  return {};
}

QString ChoiceLabel(Pooling choice) {
  switch (choice) {
    case Pooling::kNetwork:
      return Tr(FIELD_TR("As trained"));
    case Pooling::kMax:
      return Tr(FIELD_TR("Maximum"));
    case Pooling::kAverage:
      return Tr(FIELD_TR("Average"));
  }
  return {};
}

QString ChoiceLabel(Padding choice) {
  switch (choice) {
    case Padding::kReplicate:
      return Tr(FIELD_TR("Extended"));
    case Padding::kZero:
      return Tr(FIELD_TR("Zero (paper)"));
  }
  return {};
}

QString ChoiceLabel(Preprocessing choice) {
  switch (choice) {
    case Preprocessing::kAuto:
      return Tr(FIELD_TR("Automatic"));
    case Preprocessing::kTorch:
      return Tr(FIELD_TR("PyTorch's"));
    case Preprocessing::kCaffe:
      return Tr(FIELD_TR("Caffe's"));
  }
  return {};
}

QString ChoiceHelp(ColorMode choice) {
  switch (choice) {
    case ColorMode::kKeepStyle:
      return Tr(FIELD_TR("Colours come from the painting with its brushwork."));
    case ColorMode::kKeepLuminance:
      return Tr(FIELD_TR("Every colour stays the photo's; only light and dark are painted."));
    case ColorMode::kMatchHistogram:
      return Tr(FIELD_TR("The painting's brushwork, in the photo's palette."));
    case ColorMode::kMatchCholesky:
      return Tr(FIELD_TR("The photo's palette too, red before green before blue."));
    case ColorMode::kMatchLuminance:
      return Tr(FIELD_TR("The painting's hues, as light and as dark as the photo."));
  }
  return {};
}

}  // namespace pastiche
