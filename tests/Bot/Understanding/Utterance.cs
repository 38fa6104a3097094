namespace Sleutelnet.Bot.Tests.Understanding;

/// <summary>Something a coordinator types.</summary>
/// <param name="Place">Where: the id of the question that waits, <see cref="Reason"/>, or <see cref="Nowhere"/>.</param>
/// <param name="Typed">What is typed.</param>
/// <param name="Meant">What may be understood by it, as <see cref="Understanding"/> describes it; empty where the set does not say.</param>
internal sealed record Utterance(string Place, string Typed, IReadOnlyList<string> Meant)
{
    public const string Reason = "reden";
    public const string Nowhere = "-";

    public static IReadOnlyList<Utterance> Read(string file)
    {
        var place = Nowhere;
        var found = new List<Utterance>();
        foreach (var line in File.ReadLines(Path.Combine(NodeTools.Repository, "tests", "Bot", "Understanding", file)))
        {
            if (line.StartsWith("@ ", StringComparison.Ordinal))
                place = line[2..].Trim();
            else if (line.Length > 0 && line[0] != '#')
                found.Add(Of(place, line.Split(" => ")));
        }

        return found;
    }

    public override string ToString() => $"[{Place}] {Typed}";

    private static Utterance Of(string place, string[] parts) =>
        new(place, parts[0].Trim(), parts.Length > 1 ? parts[1].Split('|', StringSplitOptions.TrimEntries) : []);
}
