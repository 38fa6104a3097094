using Sleutelnet.Core.Privacy;

namespace Sleutelnet.Core.Tests.Privacy;

/// <summary>A name that tells who somebody is may not be kept; an employee’s may, with the office beside it.</summary>
public sealed class Names_of_people
{
    [Theory]
    [InlineData("We vragen Fatima El Bouazzaoui.")]
    [InlineData("we vragen fatima el bouazzaoui")]
    [InlineData("We vragen Tjitske Hoekstra-de Boer.")]
    [InlineData("We vragen J.P. de Wit.")]
    [InlineData("We vragen mw. A. Yildirim.")]
    [InlineData("We vragen mevrouw Bakker.")]
    [InlineData("Xanthippos Wubbema helpt ons.")]
    [InlineData("We vragen jan van dijk")]
    public void A_full_name_is_seen(string text) => Assert.Equal([PersonalFinding.Name], PersonalText.Find(text));

    [Theory]
    [InlineData("Jan Smit, wijkmanager, belt.")]
    [InlineData("Jan Smit (gemeente) belt.")]
    [InlineData("Wijkagent Jan Smit belt.")]
    [InlineData("Wethouder De Vries belt.")]
    [InlineData("Mw. Hendriks van Veilig Thuis belt.")]
    public void An_employee_may_be_named_with_the_office_beside_the_name(string text) => Assert.Empty(PersonalText.Find(text));

    [Theory]
    [InlineData("De gemeente belt Jan Smit.")]
    [InlineData("Jan Smit belt de gemeente.")]
    public void The_same_word_elsewhere_makes_nobody_an_employee(string text) => Assert.Equal([PersonalFinding.Name], PersonalText.Find(text));

    [Theory]
    [InlineData("Linda regelt de zaal.", false)]
    [InlineData("Linda is onze verbinder.", true)]
    [InlineData("Onze verbinder Linda regelt de zaal.", true)]
    [InlineData("Linda uit de flat regelt de zaal.", true)]
    [InlineData("Collega Linda uit Noord regelt de zaal.", false)]
    public void A_first_name_tells_enough_only_with_a_part_in_the_network_or_a_place(string text, bool caught) =>
        Assert.Equal(caught, PersonalText.Find(text).Contains(PersonalFinding.Name));

    [Theory]
    [InlineData("De Jan van Galenstraat is afgesloten.")]
    [InlineData("Stichting Jan van der Heide betaalt mee.")]
    [InlineData("Het Jan Tinbergen College doet mee.")]
    [InlineData("Netwerk Anna Paulowna")]
    [InlineData("Mark deze vraag als klaar.")]
    [InlineData("In de Roos is een zaal.")]
    [InlineData("Op Koningsdag en in mei is er niets.")]
    public void A_street_an_organisation_or_an_ordinary_word_is_nobody(string text) => Assert.Empty(PersonalText.Find(text));
}
