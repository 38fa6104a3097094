using System.Text.Json.Nodes;
using Sleutelnet.Bot.Tests.Conversations;
using Sleutelnet.Bot.Tests.Faults;
using Sleutelnet.Bot.Tests.Storage;
using Sleutelnet.Core.Guide;

namespace Sleutelnet.Bot.Tests.Transactions;

public sealed class Many_at_once(SharedBot shared) : IClassFixture<SharedBot>
{
    // Answered before, so that more questions apply; each gets a reason at the same moment as all the others get their answer.
    private static readonly Dictionary<string, string> Settled = new() { ["goal.means"] = "combination", ["goal.aims"] = "other", ["frame.size"] = "large" };

    private static readonly string[] ApplyThen = ["goal.other-measures", "goal.other-aim", "frame.core", "frame.large-meeting"];

    [Fact]
    [Fault(5)]
    public async Task Fifty_turns_of_one_network_at_once_are_all_applied_in_some_order()
    {
        var noor = shared.Coordinator();
        await noor.StartsAtATextAsync();
        var network = Wish.Button(noor, "answer")["value"]!["action"]!["data"]!["network"]!.ToString();
        var members = await ColleaguesAsync(noor, 4);
        foreach (var (question, value) in Settled)
            await noor.SendAsync(noor.Press("answer", new JsonObject { ["network"] = network, ["question"] = question, ["seen"] = 0, ["value"] = value }));
        var guide = GuideReader.ReadBuiltIn();
        var questions = guide.Questions.Where(question => guide.SectionOf(question.Id).Phase == 1 && !question.OnDemand).Where(question => question.AppliesWhen is null || ApplyThen.Contains(question.Id.Value)).ToList();
        var before = await Rows.OfAsync(noor.Tenant);
        var turns = questions.Select((question, index) => Answer(members[index % members.Count], network, question, before)).ToList();

        var replies = await Task.WhenAll(turns.Select((turn, index) => Task.Run(() => (index % 2 == 0 ? shared.Bot : shared.Other).DeliverAsync(turn))));

        var after = await before.AgainAsync();
        Assert.Equal(50, turns.Count);
        Assert.All(replies, reply => Assert.DoesNotContain("Dat lukte nu niet", CardText.Of(reply.Card!), StringComparison.Ordinal));
        Assert.Equal(questions.Select(question => "answer|" + question.Id).Order(StringComparer.Ordinal), after.Answers.Select(answer => answer.RowKey));
        Assert.Equal(turns.Count, Version(after) - Version(before));
        var logged = after.Log.Except(after.Log.Where(entry => entry.GetInt32("Version") <= Version(before))).ToList();
        Assert.Equal(turns.Count, logged.Select(entry => entry.GetInt32("Version")).Distinct().Count());
        Assert.Equal(turns.Count, logged.Count(entry => entry.GetString("Kind") == "Answered"));
    }

    private static int Version(Rows rows) => rows.Heads.Single().GetInt32("Version")!.Value;

    private async Task<List<Coordinator>> ColleaguesAsync(Coordinator founder, int count)
    {
        var members = new List<Coordinator> { founder };
        for (var number = 1; number <= count; number++)
        {
            var colleague = shared.Coordinator($"Collega {number}", founder.Tenant);
            await colleague.TypesAsync(await founder.InvitesAsync());
            members.Add(colleague);
        }

        return members;
    }

    private static JsonObject Answer(Coordinator member, string network, Question question, Rows before)
    {
        var said = $"{question.Id} volgens {member.Name}";
        var data = new JsonObject { ["network"] = network, ["question"] = question.Id.Value, ["seen"] = 0 };
        if (Settled.TryGetValue(question.Id.Value, out var value))
        {
            (data["value"], data["why"]) = (value, said);
            data["seen"] = before.Answers.Single(answer => answer.RowKey == "answer|" + question.Id).GetInt32("Version");
        }
        else if (question.Kind == QuestionKind.Text)
        {
            data["value"] = said;
        }

        return member.Press(data.ContainsKey("value") ? "answer" : "unknown", data);
    }
}
