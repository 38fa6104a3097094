using Sleutelnet.Core.Privacy;
using Sleutelnet.Core.Tests.Guide;

namespace Sleutelnet.Core.Tests.Privacy;

/// <summary>A text of the hand-made sets, and what must be seen in it.</summary>
/// <param name="Text">The text.</param>
/// <param name="Expected">The kinds that must be among the findings.</param>
internal sealed record Example(string Text, IReadOnlyList<PersonalFinding> Expected)
{
    internal IReadOnlyList<PersonalFinding> Found { get; } = PersonalText.Find(Text);

    public override string ToString() => $"{Text}  (expected {string.Join(", ", Expected)}; found {string.Join(", ", Found)})";
}

/// <summary>The hand-made sets: text files beside these tests.</summary>
internal static class Examples
{
    internal static IReadOnlyList<Example> In(string file)
    {
        var examples = new List<Example>();
        IReadOnlyList<PersonalFinding> expected = [];
        foreach (var line in File.ReadLines(Path.Combine(Repository.Root, "tests", "Core", "Privacy", file)))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal) && file.StartsWith("caught", StringComparison.Ordinal))
                expected = [.. line[3..].Split(", ").Select(Enum.Parse<PersonalFinding>)];
            else if (line.Length > 0 && line[0] != '#')
                examples.Add(new Example(line, expected));
        }

        return examples;
    }
}
