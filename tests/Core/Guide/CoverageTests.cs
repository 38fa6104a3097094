using System.Text.Json.Nodes;

namespace Sleutelnet.Core.Tests.Guide;

/// <summary>Counts that the content holds every item of the guide and of Movisie's page.</summary>
public sealed class CoverageTests
{
    private static readonly string[] Wanted =
        File.ReadAllLines(Path.Combine(Repository.Root, "tests", "Core", "Guide", "map-ids.txt"));

    private static readonly HashSet<string> Covered =
        [.. ContentFiles.Objects.SelectMany(found => found.Strings("covers"))];

    public static TheoryData<string> Sections => [.. Wanted.Select(SectionOf).Distinct()];

    [Theory]
    [MemberData(nameof(Sections))]
    public void Every_item_of_the_section_is_covered(string section)
    {
        var items = Wanted.Where(id => SectionOf(id) == section).ToList();

        Assert.NotEmpty(items);
        Findings.None(items.Except(Covered));
    }

    [SharedGuideFact]
    public void The_list_of_items_is_that_of_the_content_map() =>
        Assert.Equal(InContentMap(), Wanted);

    [Fact]
    public void There_are_334_of_them() => Assert.Equal(334, Wanted.Distinct().Count());

    [SharedGuideFact]
    public void Nothing_is_covered_that_the_content_map_does_not_know() =>
        Findings.None(Covered.Except(InContentMap()));

    [Fact]
    public void An_element_from_the_guide_covers_an_item_of_the_section_it_names() =>
        Findings.None(
            from element in ContentFiles.Objects
            let origin = element.Text("origin")
            where origin.StartsWith("guide:", StringComparison.Ordinal)
            where !element.Strings("covers").Any(id => SectionOf(id) == origin["guide:".Length..])
            select $"{element.Place}: {origin}");

    private static string SectionOf(string id) => id.Split('-')[0];

    private static IEnumerable<string> InContentMap() =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.SharedGuide, "content-map.json")))!
            .AsArray().Select(item => item!["id"]!.GetValue<string>());
}
