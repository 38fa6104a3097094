using System.Reflection;

namespace Sleutelnet.Bot.Tests.Surface;

public sealed class StandInTests
{
    // The listings name these in signatures but do not describe them: the first is outside the part of the connector that they list, and
    // the others are of a package under it that has no listing.
    private static readonly string[] NamedOnly =
    [
        "Microsoft.Bot.Builder.InvokeResponse",
        "Microsoft.Rest.HttpResponseMessageWrapper",
        "Microsoft.Rest.RestException",
        "Microsoft.Rest.ServiceClientCredentials",
    ];

    [ListingFact]
    public void Every_type_and_member_of_a_stand_in_is_in_the_package_it_stands_in_for()
    {
        var lines = Listings.Lines();
        var types = StandIns().SelectMany(assembly => assembly.GetExportedTypes()).Where(type => !NamedOnly.Contains(type.FullName)).ToList();

        var strange = types.SelectMany(type => SurfaceWriter.MembersOf(type).Append(SurfaceWriter.HeadOf(type)))
            .Where(line => !(line.StartsWith("T:", StringComparison.Ordinal) ? lines.Any(listed => listed == line || listed.StartsWith(line + " ", StringComparison.Ordinal)) : lines.Contains(line)))
            .ToList();

        Assert.True(types.Count > 50 || StandIns().Count == 0, "Too few types were looked at.");
        Assert.True(strange.Count == 0, "Not in the package:\n" + string.Join('\n', strange));
    }

    [ListingFact]
    public void Every_base_of_a_stand_in_type_is_one_of_the_real_type()
    {
        var heads = Listings.Lines().Where(line => line.StartsWith("T:", StringComparison.Ordinal)).ToDictionary(line => line[2..].Split(' ')[0]);

        var strange = StandIns().SelectMany(assembly => assembly.GetExportedTypes())
            .Where(type => heads.ContainsKey(SurfaceWriter.NameOf(type)))
            .SelectMany(type => SurfaceWriter.BasesOf(type)
                .Where(@base => !heads[SurfaceWriter.NameOf(type)].Contains(@base, StringComparison.Ordinal))
                .Select(@base => $"{SurfaceWriter.NameOf(type)} : {@base}"))
            .ToList();

        Assert.True(strange.Count == 0, "Not a base in the package:\n" + string.Join('\n', strange));
    }

    [ListingFact]
    public void What_the_listings_only_name_is_named_there()
    {
        var text = string.Join('\n', Listings.Lines());

        Assert.All(NamedOnly, name => Assert.Contains(name, text, StringComparison.Ordinal));
    }

    // With the official packages there are no stand-ins to judge.
    private static List<Assembly> StandIns() => Directory.GetDirectories(Path.Combine(Listings.Root!, "sdk"))
        .Select(folder => Assembly.Load(Path.GetFileName(folder)))
        .Where(assembly => assembly.GetCustomAttribute<AssemblyCompanyAttribute>()?.Company == "Sleutelnet")
        .ToList();
}
