#pragma once

#include <memory>
#include <string>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "core/image/image.h"
#include "core/objective/loss_terms.h"
#include "core/study/loss_curve.h"
#include "core/study/study.h"

namespace pastiche {

/// A picture that a study is made from.
struct StudySource {
  /// "content", "style 1", "mask 1", "protect" or "start".
  std::string role;
  /// Of the file, without its folder.
  std::string name;
  std::string sha256;
};

/// Everything besides the recipe that decides what a cell looks like.
struct StudySources {
  std::vector<StudySource> pictures;
  std::string network_name;
  std::string network_sha256;
  /// The paintings' shares; empty where they are alike.
  std::vector<double> shares = {};
};

/// How a cell came out.
struct FinishedCell {
  /// As it was painted until it is on disk, from then on no larger than a sheet shows it.
  std::shared_ptr<const Image> picture;
  /// Of the picture as it was painted.
  ImageSize size;
  Losses loss;
  int iterations = 0;
  int evaluations = 0;
  double seconds = 0;
  /// How the run ended: Termination's name, and the message.
  std::string termination;
  Message message;
  /// The loss from iteration to iteration; empty where it was not kept.
  std::vector<LossPoint> curve = {};
  /// Found on disk, not painted.
  bool taken_over = false;
};

/// 64 hexadecimal digits that are others as soon as the cell could look otherwise: of the recipe,
/// the pictures and the network. What belongs to the machine (precision, threads, memory) has no
/// part in it.
std::string Fingerprint(const Recipe& recipe, const StudySources& sources);

/// {"recipe", "size", "losses", "layers", "iterations", "evaluations", "seconds", "termination",
/// "message", "curve": {"iterations", "losses"}}, the last only where there is one.
nlohmann::ordered_json CellToJson(const StudyCell& cell, const FinishedCell& finished);
/// The inverse, without recipe and picture. Throws nlohmann::json::exception.
FinishedCell CellFromJson(const nlohmann::ordered_json& json);

/// {"pictures": [{"role", "name", "sha256"}, ...], "network": {"name", "sha256"}}
nlohmann::ordered_json SourcesToJson(const StudySources& sources);

/// An indented text that is UTF-8 whatever the names in it are.
std::string JsonText(const nlohmann::ordered_json& json);

}  // namespace pastiche
