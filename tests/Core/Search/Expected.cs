using Sleutelnet.Core.Tests.Guide;

namespace Sleutelnet.Core.Tests.Search;

/// <summary>A question as it is typed, with the items of the content map that answer it.</summary>
public sealed record Expected(string Typed, IReadOnlyList<string> Items)
{
    /// <summary>The set that was made by hand.</summary>
    public static IReadOnlyList<Expected> All { get; } =
    [
        .. File.ReadLines(Path.Combine(Repository.Root, "tests", "Core", "Search", "questions.txt"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('='))
            .Select(parts => new Expected(parts[0].Trim(), parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))),
    ];
}
