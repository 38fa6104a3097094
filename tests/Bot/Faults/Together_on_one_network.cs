using System.Text.Json.Nodes;
using Sleutelnet.Bot.Tests.Conversations;
using Sleutelnet.Bot.Tests.Storage;
using Sleutelnet.Bot.Tests.Transactions;
using Sleutelnet.Core.Guide;

namespace Sleutelnet.Bot.Tests.Faults;

public sealed class Together_on_one_network(SharedBot shared) : IClassFixture<SharedBot>
{
    private const int Parallel = 20;

    [Fact]
    [Fault(5)]
    public async Task Turns_of_one_conversation_at_the_same_time_are_all_applied()
    {
        var guide = GuideReader.ReadBuiltIn();
        var questions = guide.Questions.Where(question => guide.SectionOf(question.Id).Phase == 1 && !question.OnDemand && question.AppliesWhen is null).Take(Parallel).ToList();
        var conversations = Faults.Times(2, 50);
        for (var number = 0; number < conversations; number++)
        {
            var author = await Author.StartAsync(shared.Bot);
            var before = Version(await Rows.OfAsync(author.Person.Tenant));
            var presses = questions.Select(question => author.Person.Press("unknown", new JsonObject { ["network"] = author.Network, ["question"] = question.Id.Value, ["seen"] = 0 }));

            var replies = await Task.WhenAll(presses.Select((press, index) => Task.Run(() => (index % 2 == 0 ? shared.Bot : shared.Other).DeliverAsync(press))));

            var stored = await Rows.OfAsync(author.Person.Tenant);
            Assert.All(replies, reply => Assert.DoesNotContain("Dat lukte nu niet", CardText.Of(reply.Card!), StringComparison.Ordinal));
            Assert.Equal(questions.Select(question => "answer|" + question.Id).Order(StringComparer.Ordinal), stored.Answers.Select(answer => answer.RowKey));
            Assert.Equal(Parallel, Version(stored) - before);
            Assert.Equal(Parallel, stored.Log.Where(entry => entry.GetString("Kind") == "Answered").Select(entry => entry.GetInt32("Version")).Distinct().Count());
        }

        Faults.Tried(5, conversations * Parallel);
    }

    [Fact]
    [Fault(6)]
    public async Task An_edit_on_what_a_colleague_changed_shows_both_and_the_log_holds_both()
    {
        var tries = Faults.Times(4, 300);
        var author = await Author.StartAsync(shared.Bot);
        var fatima = shared.Coordinator("Fatima", author.Person.Tenant);
        await fatima.TypesAsync(await author.Person.InvitesAsync());
        for (var number = 0; number < tries; number++)
        {
            var hers = author.Press($"Van Fatima {number}.", by: fatima);
            await author.Person.SendAsync(author.Next());

            await fatima.SendAsync(hers);

            fatima.Sees(Author.Answer(1 + (number * 2)));
            fatima.Sees($"Van Fatima {number}.");
            await fatima.PressesAsync("2. Gebruik mijn antwoord");
            fatima.Sees($"Opgeslagen bij Vraagstuk: Van Fatima {number}.");
            author.Counts($"Van Fatima {number}.");
        }

        await author.HasEachOnceAsync();
        Faults.Tried(6, tries);
    }

    private static int Version(Rows rows) => rows.Heads.Single().GetInt32("Version")!.Value;
}
