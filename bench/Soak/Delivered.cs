using System.Text.Json.Nodes;

namespace Sleutelnet.Bench.Soak;

/// <summary>How it went to deliver something, all tries together.</summary>
/// <param name="Cards">The cards that came back, in order, and when each did.</param>
/// <param name="Since">When it was delivered first, or first after no process lived to take it: a process that lives has from then on to answer.</param>
/// <param name="Killed">How often the process that had it ended.</param>
/// <param name="Hung">How often a process that lived let it wait until Teams would give up.</param>
/// <param name="Refused">The status codes with which it was not taken, in order.</param>
internal sealed record Delivered(IReadOnlyList<(TimeSpan At, JsonNode Card)> Cards, TimeSpan Since, int Killed, int Hung, IReadOnlyList<int> Refused);
