using Sleutelnet.Bench.Protections;

namespace Sleutelnet.Bot.Tests.Protections;

public sealed class The_list_of_protections
{
    public static TheoryData<string> Names => [.. Protection.All.Select(protection => protection.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Names_places_of_the_source_and_what_stands_there_instead(string name) => Assert.All(Find(name).Places, place =>
    {
        var source = File.ReadAllText(Path.Combine(NodeTools.Repository, place.File));

        Assert.Equal(2, source.Split(place.Text).Length);
        Assert.DoesNotContain(place.Instead, source, StringComparison.Ordinal);
    });

    [Fact]
    public void Names_every_place_that_looks_whether_a_delivery_was_handled()
    {
        const string Check = "Recent.Contains(";
        var source = ((string[])["dialogs", "bot"]).SelectMany(folder => Directory.EnumerateFiles(Path.Combine(NodeTools.Repository, folder), "*.cs", SearchOption.AllDirectories))
            .Sum(file => File.ReadAllText(file).Split(Check).Length - 1);

        Assert.Equal(source, Find("the redelivery check").Places.Sum(place => place.Text.Split(Check).Length - 1));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Names_tests_that_are_there(string name)
    {
        var tests = typeof(The_list_of_protections).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods().Where(method => method.IsDefined(typeof(FactAttribute), inherit: true)).Select(method => $"{type.FullName}.{method.Name}"))
            .ToList();

        Assert.NotEmpty(Find(name).Tests);
        Assert.All(Find(name).Tests, part => Assert.Contains(tests, test => test.Contains(part, StringComparison.Ordinal)));
    }

    private static Protection Find(string name) => Protection.All.Single(protection => protection.Name == name);
}
