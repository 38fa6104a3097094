using System.Text.Json.Nodes;
using Sleutelnet.Bench.Soak;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Moments.Reading;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Privacy;

namespace Sleutelnet.Bot.Tests.Soak;

public sealed class What_the_soak_reads_in_a_card
{
    private static readonly Seat Second = new(new PersonKey("t", new PersonId("noor")), new NetworkKey("t", "n2"), 1);

    [Theory]
    [InlineData("n2", "Netwerk Waterveen-b", null)]
    [InlineData("n1", "Netwerk Waterveen-b", "n1")]
    [InlineData("n2", "Netwerk Waterveen-a", "Waterveen-a")]
    [InlineData("n2", "De wijkteams helpen mee in waterveen-c bij punt 3", "waterveen-c")]
    [InlineData("n2", "Netwerk Waterveen-Noord", "Waterveen-Noord")]
    public void What_is_of_another_network_is_seen(string network, string text, string? strange)
    {
        var card = new JsonObject
        {
            ["body"] = new JsonArray(new JsonObject { ["type"] = "TextRun", ["text"] = text }),
            ["actions"] = new JsonArray(new JsonObject { ["verb"] = "continue", ["data"] = new JsonObject { ["network"] = network } }),
        };

        Assert.Equal(strange, Told.Read(TimeSpan.Zero, card, null, GuideReader.ReadBuiltIn(), Second).Strange);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(14, 1359)]
    public void What_is_typed_to_plan_a_moment_is_understood_as_it_is_meant(int client, int turn)
    {
        var title = PlannedMoment.Title(client, turn, SoakPlan.NetworkOf(client));

        var read = Assert.IsType<WhenRead>(MomentReader.Read(PlannedMoment.Sentence(client, turn, SoakPlan.NetworkOf(client))["herinner me ".Length..], DateTimeOffset.UtcNow));

        Assert.Equal(title, read.Rest);
        Assert.Empty(PersonalText.Find(title));
        Assert.Empty(PersonalText.Find(Said.Draw(GuideReader.ReadBuiltIn().Questions[0], 0, Marks.Of(7)).OnCard));
    }

    [Fact]
    public void Networks_have_marks_of_their_own() =>
        Assert.Equal(26, Enumerable.Range(0, 26).Select(Marks.Of).Where(mark => mark.StartsWith("waterveen-", StringComparison.Ordinal)).Distinct().Count());
}
